import type { MergeChoices } from '../../lib/actions/merge.ts';
import type { EditField, Entry } from '../../lib/model/ledger.ts';
import type { PersonFacts, PersonRow } from '../../lib/model/person.ts';
import type { Fact } from '../../lib/model/reading.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';

export type Side = 'one' | 'other';

/** One field of two records, as it stands and as a merge would leave it. */
export interface ComparedField {
  field: EditField;
  one: Fact<unknown> | undefined;
  other: Fact<unknown> | undefined;
  /** Which side a merge keeps by the rules; `both` where it takes parts of each. */
  kept: Side | 'both';
  same: boolean;
}

/** What is looked for first stands first. A picture's address tells nothing. */
const FIELDS: readonly EditField[] = [
  'name',
  'title',
  'company',
  'headline',
  'location',
  'emails',
  'phones',
  'websites',
  'industry',
  'companySize',
  'degree',
  'positions',
  'education',
  'about',
  'connectedOn',
];

/**
 * What a merge would make of two people: the reducer itself over both ledgers and the merge that is not yet there, so
 * that the comparison shows what merging gives.
 */
export function mergedFacts(
  entries: readonly Entry[],
  keptId: string,
  absorbedId: string,
  at: string,
): PersonFacts | undefined {
  const base = { at, by: 'preview', action: 'preview' };
  const merge: Entry[] = [
    { ...base, id: 'preview-1', subject: keptId, type: 'merged', data: { absorbed: absorbedId } },
    { ...base, id: 'preview-2', subject: absorbedId, type: 'merged-into', data: { kept: keptId } },
  ];
  return reducePerson(keptId, [...entries, ...merge])?.facts;
}

const textOf = (value: unknown): string => JSON.stringify(value ?? null);

/** Every field either record knows, with the value a merge would keep. */
export function compareRecords(
  one: Pick<PersonRow, 'facts'>,
  other: Pick<PersonRow, 'facts'>,
  merged: PersonFacts | undefined,
): ComparedField[] {
  return FIELDS.flatMap((field): ComparedField[] => {
    const [left, right, result] = [one.facts[field], other.facts[field], merged?.[field]];
    if (left === undefined && right === undefined) return [];
    const [a, b, c] = [left, right, result].map((fact) => textOf(fact?.value));
    const kept = c === a ? 'one' : c === b ? 'other' : 'both';
    return [{ field, one: left, other: right, kept, same: a === b }];
  });
}

/** What the user picked otherwise than the rules: these become edits by hand in the same act. */
export function choicesOf(
  fields: readonly ComparedField[],
  picked: Readonly<Partial<Record<EditField, Side>>>,
): MergeChoices {
  const choices: MergeChoices = {};
  for (const { field, one, other, kept } of fields) {
    const side = picked[field];
    if (side === undefined || side === kept) continue;
    const value = (side === 'one' ? one : other)?.value;
    choices[field] = (value ?? null) as EditValue;
  }
  return choices;
}
