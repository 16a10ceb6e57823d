import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Evidence } from '../model/scorecard.ts';
import { FUNCTIONS, type JobFunction, SENIORITIES, type Seniority } from '../model/words.ts';
import type { Tenure } from './read-tenure.ts';

/** Months since year 0 of a moment. */
const monthsAt = (moment: Instant): number => 12 * Number(moment.slice(0, 4)) + Number(moment.slice(5, 7));

interface Said<T> {
  value: T;
  evidence: Evidence[];
  doubt: number;
}

function said<T extends string>(
  { facts }: Person,
  field: 'seniority' | 'function',
  vocabulary: readonly T[],
): Said<T> | undefined {
  const fact = facts[field];
  const value = vocabulary.find((word) => word === fact?.value);
  if (fact === undefined || value === undefined) return undefined;
  return { value, evidence: [{ words: value, from: 'answer', at: fact.at, source: fact.source }], doubt: 0 };
}

/**
 * Level and function of the job where the user said them: they know better than the words of a title. Their evidence is the
 * answer, with its day.
 */
export function statedRole(person: Person): { seniority?: Said<Seniority>; function?: Said<JobFunction> } {
  const seniority = said(person, 'seniority', SENIORITIES);
  const role = said(person, 'function', FUNCTIONS);
  return { ...(seniority && { seniority }), ...(role && { function: role }) };
}

/** Longer than anybody holds a job. */
const LONGEST = 80;
/** What lies this near a border counts as beside it (`judgeTenure`); an answer given in spans means its own side. */
const beside = (border: number): number => Math.max(0.5, border * 0.2) + 0.01;

/** `2` as two years and some months, `2.5` as it is, `< 2`, `≥ 2` and `2–5` as the spans they are asked in. */
function spanOf(said: string): readonly [number, number] | undefined {
  const [, mark, first = '', second] =
    said.match(/^([<≤≥>])? ?(\d{1,2}(?:\.\d)?)(?:–(\d{1,2}(?:\.\d)?))?$/) ?? [];
  if (first === '') return undefined;
  const years = Number(first);
  if (second !== undefined) return mark === undefined ? [years, Number(second)] : undefined;
  if (mark === '<') return [0, Math.max(0, years - beside(years))];
  if (mark === '≤') return [0, years];
  if (mark === '≥') return [years, LONGEST];
  if (mark === '>') return [years + beside(years), LONGEST];
  return [years, first.includes('.') ? years : years + 11 / 12];
}

/** Years in the present job as the user said them, counted on from that day by months of the calendar. */
export function statedTenure({ facts: { tenure } }: Person, now: Instant): Tenure | undefined {
  const span = spanOf(tenure?.value ?? '');
  if (!tenure?.value || !span) return undefined;
  const since = Math.max(0, monthsAt(now) - monthsAt(tenure.at)) / 12;
  const { value: words, at, source } = tenure;
  const evidence = [{ words, from: 'answer' as const, at, source }];
  return { spans: [[span[0] + since, span[1] + since]], evidence, years: words, open: false };
}
