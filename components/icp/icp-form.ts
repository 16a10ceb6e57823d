import type { IcpDraft } from '../../lib/actions/save-icp.ts';
import {
  type CriterionField,
  type CriterionKind,
  DEFAULT_BORDERS,
  DEFAULT_PARTS,
  type Icp,
  icpSchema,
} from '../../lib/model/icp.ts';
import { z } from '../../lib/model/schema.ts';
import { type IcpProblem, validateIcp } from '../../lib/qualify/index.ts';

/** A criterion while it is written: unlike a saved one it may have no value yet. */
export interface CriterionForm {
  id: string;
  field: CriterionField;
  kind: CriterionKind;
  /** 0 to 10. */
  weight: number;
  /** 0 to 1. */
  prior: number;
  values: readonly string[];
}

/** An ICP while it is written. Without an id it is a new one. */
export interface IcpForm {
  id?: string;
  name: string;
  criteria: readonly CriterionForm[];
  parts: Icp['parts'];
  borders: Icp['borders'];
}

/** What keeps a form from being used: what `validateIcp` finds, and what only an unfinished form has. */
export type FormProblem = IcpProblem | { kind: 'nameless' | 'no-values'; criteria: string[] };

/**
 * How a new criterion counts until the user says otherwise: who decides is a must, where and in which trade a wish, and a
 * competitor a reason to leave someone out. Priors are guesses for a stranger; the profile page shows and changes them.
 */
const FIRST: Record<CriterionField, Pick<CriterionForm, 'kind' | 'weight' | 'prior'>> = {
  seniority: { kind: 'must', weight: 8, prior: 0.3 },
  function: { kind: 'must', weight: 8, prior: 0.3 },
  size: { kind: 'nice', weight: 8, prior: 0.3 },
  industry: { kind: 'nice', weight: 6, prior: 0.3 },
  place: { kind: 'nice', weight: 4, prior: 0.5 },
  company: { kind: 'never', weight: 5, prior: 0.02 },
  keywords: { kind: 'nice', weight: 3, prior: 0.3 },
  title: { kind: 'nice', weight: 4, prior: 0.3 },
  tenure: { kind: 'nice', weight: 2, prior: 0.4 },
  channel: { kind: 'nice', weight: 3, prior: 0.3 },
  custom: { kind: 'nice', weight: 4, prior: 0.3 },
};

/** A profile without criteria. */
export function emptyForm(name: string): IcpForm {
  return { name, criteria: [], parts: DEFAULT_PARTS, borders: DEFAULT_BORDERS };
}

export function newCriterion(
  id: string,
  field: CriterionField,
  values: readonly string[] = [],
): CriterionForm {
  return { id, field, ...FIRST[field], values };
}

/** A saved profile, to be written on. */
export function toForm({ id, name, criteria, parts, borders }: Icp): IcpForm {
  return { id, name, criteria, parts, borders };
}

/** Whether a form says what the saved profile says. */
export function sameForm(form: IcpForm, icp: Icp | undefined): boolean {
  const saved = icp === undefined ? undefined : toForm(icp);
  const listed = (one: IcpForm | undefined) =>
    one && [one.name, one.parts, one.borders, one.criteria.map((each) => Object.entries(each).sort())];
  return JSON.stringify(listed(form)) === JSON.stringify(listed(saved));
}

/** The form with one criterion changed; the others and the order stay. */
export function changeCriterion(
  form: IcpForm,
  id: string,
  change: Partial<Pick<CriterionForm, 'kind' | 'weight' | 'prior' | 'values'>>,
): IcpForm {
  const criteria = form.criteria.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...form, criteria };
}

/** The saved shape of a form; criteria without a value are left out. `undefined` when a value is none of its field's. */
function parseForm(form: IcpForm): Icp | undefined {
  const parsed = z.safeParse(icpSchema, {
    id: form.id ?? 'draft',
    name: form.name.trim() || '?',
    version: 1,
    updatedAt: '1970-01-01T00:00:00.000Z',
    criteria: form.criteria.filter(({ values }) => values.length > 0),
    parts: form.parts,
    borders: form.borders,
  });
  return parsed.success ? parsed.data : undefined;
}

/**
 * Reads a form. `icp` scores people with what is there so far; `draft` is what may be saved, and is there only when
 * nothing is wrong. Neither carries a real version or date: saving gives those.
 */
export function readForm(form: IcpForm): { icp?: Icp; draft?: IcpDraft; problems: FormProblem[] } {
  const icp = parseForm(form);
  const blank = form.criteria.filter(({ values }) => values.length === 0);
  const found = icp ? validateIcp(icp) : [];
  const nameless: FormProblem[] = form.name.trim() === '' ? [{ kind: 'nameless', criteria: [] }] : [];
  const problems: FormProblem[] = [
    ...nameless,
    ...blank.map(({ id }): FormProblem => ({ kind: 'no-values', criteria: [id] })),
    // A form of blank criteria alone is told about each of them, not that it is empty as well.
    ...found.filter(({ kind }) => kind !== 'empty' || blank.length === 0),
  ];
  if (!icp) return { problems };
  if (problems.length > 0) return { icp, problems };
  const { id: _, version: __, updatedAt: ___, ...rest } = icp;
  return { icp, draft: form.id === undefined ? rest : { ...rest, id: form.id }, problems };
}
