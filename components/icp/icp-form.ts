import type { IcpDraft } from '../../lib/actions/save-icp.ts';
import {
  type CriterionField,
  DEFAULT_BORDERS,
  DEFAULT_PARTS,
  type Icp,
  icpSchema,
} from '../../lib/model/icp.ts';
import { z } from '../../lib/model/schema.ts';
import { compareIcps } from '../../lib/qualify/compare-icps.ts';
import { type IcpProblem, validateIcp } from '../../lib/qualify/index.ts';
import { type CriterionProblem, findFault, firstOperator, toCriterion } from './criterion-form.ts';
import type { CriterionForm, IcpForm } from './form-schema.ts';

/** What keeps a form from being used: what `validateIcp` finds, and what only an unfinished form has. */
export type FormProblem =
  | IcpProblem
  | { kind: 'nameless' | 'price' | 'cycle' | CriterionProblem; criteria: string[] };

/** The currency offered until the user picks another. */
const FIRST_CURRENCY = 'EUR';

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
export function emptyForm(name: string, id?: string): IcpForm {
  return {
    ...(id !== undefined && { id }),
    name,
    criteria: [],
    parts: DEFAULT_PARTS,
    borders: DEFAULT_BORDERS,
    amount: '',
    currency: FIRST_CURRENCY,
    cycleDays: '',
  };
}

export function newCriterion(
  id: string,
  field: CriterionField,
  values: readonly string[] = [],
): CriterionForm {
  const operator = firstOperator(field);
  return { id, field, ...FIRST[field], operator, values, ...(field === 'custom' && { name: '' }) };
}

/** A saved criterion, to be written on. */
export function toCriterionForm(criterion: Icp['criteria'][number]): CriterionForm {
  const { operator = 'one-of' } = 'operator' in criterion ? criterion : {};
  return { ...criterion, operator };
}

/** A saved profile, to be written on. */
export function toForm({ id, name, criteria, parts, borders, price, cycleDays }: Icp): IcpForm {
  return {
    id,
    name,
    criteria: criteria.map(toCriterionForm),
    parts,
    borders,
    amount: price ? String(price.amount) : '',
    currency: price?.currency ?? FIRST_CURRENCY,
    cycleDays: cycleDays === undefined ? '' : String(cycleDays),
  };
}

/** The form with one criterion changed; the others and the order stay. */
export function changeCriterion(
  form: IcpForm,
  id: string,
  change: Partial<Omit<CriterionForm, 'id' | 'field'>>,
): IcpForm {
  const criteria = form.criteria.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...form, criteria };
}

/** The form with a criterion standing before or behind where another one stands. */
export function moveCriterion(form: IcpForm, id: string, to: string): IcpForm {
  const from = form.criteria.findIndex((each) => each.id === id);
  const at = form.criteria.findIndex((each) => each.id === to);
  const moved = form.criteria[from];
  if (moved === undefined || at < 0 || from === at) return form;
  return { ...form, criteria: form.criteria.toSpliced(from, 1).toSpliced(at, 0, moved) };
}

/** The number typed; `undefined` for nothing, NaN for what is none within the bounds. */
function readNumber(text: string, least: number, most: number): number | undefined {
  if (text.trim() === '') return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : Number.NaN;
}

function readOffer(form: IcpForm) {
  const amount = readNumber(form.amount, 0, 1e12);
  const days = readNumber(form.cycleDays, 1, 1_000);
  return { amount, days: days === undefined || Number.isInteger(days) ? days : Number.NaN };
}

/** The saved shape of a form; unfinished criteria are left out. `undefined` when a value is none of its field's. */
function parseForm(form: IcpForm): Icp | undefined {
  const { amount, days } = readOffer(form);
  const parsed = z.safeParse(icpSchema, {
    id: form.id ?? 'draft',
    name: form.name.trim() || '?',
    version: 1,
    updatedAt: '1970-01-01T00:00:00.000Z',
    criteria: form.criteria.filter((each) => findFault(each) === undefined).map(toCriterion),
    parts: form.parts,
    borders: form.borders,
    ...(amount !== undefined && !Number.isNaN(amount) && { price: { amount, currency: form.currency } }),
    ...(days !== undefined && !Number.isNaN(days) && { cycleDays: days }),
  });
  return parsed.success ? parsed.data : undefined;
}

function findProblems(form: IcpForm, icp: Icp | undefined): FormProblem[] {
  const { amount, days } = readOffer(form);
  const faulty = form.criteria.flatMap((each): FormProblem[] => {
    const kind = findFault(each);
    return kind === undefined ? [] : [{ kind, criteria: [each.id] }];
  });
  const found = icp ? validateIcp(icp) : [];
  return [
    ...(form.name.trim() === '' ? [{ kind: 'nameless' as const, criteria: [] }] : []),
    ...faulty,
    // A form of unfinished criteria alone is told about each of them, not that it is empty as well.
    ...found.filter(({ kind }) => kind !== 'empty' || faulty.length === 0),
    ...(Number.isNaN(amount) ? [{ kind: 'price' as const, criteria: [] }] : []),
    ...(Number.isNaN(days) ? [{ kind: 'cycle' as const, criteria: [] }] : []),
  ];
}

/** Whether a form says what the saved profile says. */
export function sameForm(form: IcpForm, icp: Icp | undefined): boolean {
  const { icp: written, problems } = readForm(form);
  if (icp === undefined || written === undefined) return false;
  return problems.length === 0 && compareIcps(written, icp).length === 0;
}

/**
 * Reads a form. `icp` scores people with what is there so far; `draft` is what may be saved, and is there only when
 * nothing is wrong. Neither carries a real version or date: saving gives those.
 */
export function readForm(form: IcpForm): { icp?: Icp; draft?: IcpDraft; problems: FormProblem[] } {
  const icp = parseForm(form);
  const problems = findProblems(form, icp);
  if (!icp) return { problems };
  if (problems.length > 0) return { icp, problems };
  const { id: _, version: __, updatedAt: ___, ...rest } = icp;
  return { icp, draft: form.id === undefined ? rest : { ...rest, id: form.id }, problems };
}
