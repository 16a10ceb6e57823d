import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Evidence } from '../model/scorecard.ts';
import { FUNCTIONS, type JobFunction, SENIORITIES, type Seniority } from '../model/words.ts';
import type { Tenure } from './read-tenure.ts';

const YEAR = 365.25 * 86_400_000;

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

/**
 * Years in the present job as the user said them, counted on from that day. Whole years leave the months open: `2` is anything
 * short of three.
 */
export function statedTenure({ facts: { tenure } }: Person, now: Instant): Tenure | undefined {
  if (!tenure?.value || !/^\d{1,2}(?:\.\d)?$/.test(tenure.value)) return undefined;
  const since = Math.max(0, (Date.parse(now) - Date.parse(tenure.at)) / YEAR);
  const least = Number(tenure.value) + since;
  const most = tenure.value.includes('.') ? least : least + 11 / 12;
  const { value: words, at, source } = tenure;
  return { spans: [[least, most]], evidence: [{ words, from: 'answer', at, source }], open: false };
}
