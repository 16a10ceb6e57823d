import { EDIT_FIELDS, type EditField, type Entry } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import type { Fact } from '../model/reading.ts';
import { reducePerson } from './reduce-person.ts';
import { standingEntries } from './standing-entries.ts';

/** One field of two people side by side. A fact carries its value, source and date; absent is not known. */
interface FieldComparison {
  field: EditField;
  kept?: Fact<unknown>;
  absorbed?: Fact<unknown>;
  /** What a merge would make of it. */
  result?: Fact<unknown>;
  /** Whose value that is; `both` where the values agree or add up. */
  wins: 'kept' | 'absorbed' | 'both';
}

export interface PeopleComparison {
  fields: FieldComparison[];
  /** The person a merge would make, without any choice of the user's. */
  result: Person;
}

const said = (fact: Fact<unknown> | undefined): string => JSON.stringify(fact?.value ?? null);

function winnerOf(
  kept: Fact<unknown> | undefined,
  absorbed: Fact<unknown> | undefined,
  result: Fact<unknown> | undefined,
) {
  if (said(kept) === said(absorbed)) return 'both';
  if (said(result) === said(kept)) return 'kept';
  return said(result) === said(absorbed) ? 'absorbed' : 'both';
}

/** The merge of two people as it would be written, after everything that happened to either. */
function imagineMerge(kept: string, absorbed: string, entries: readonly Entry[]): Entry[] {
  const last = standingEntries(entries).at(-1);
  const base = { at: last?.at ?? '', by: 'imagined', action: 'imagined' };
  return [...entries, { ...base, id: '\uffff', subject: kept, type: 'merged', data: { absorbed } }];
}

/**
 * Two people field by field, and what merging them would make of each: by the very rules that make it, since the person
 * shown is reduced from the entries a merge would leave. `undefined` when either is nobody.
 * @param entries everything about both, in any order
 */
export function comparePeople(
  kept: string,
  absorbed: string,
  entries: readonly Entry[],
): PeopleComparison | undefined {
  const one = reducePerson(kept, entries);
  const other = reducePerson(absorbed, entries);
  const result = reducePerson(kept, imagineMerge(kept, absorbed, entries));
  if (!one || !other || !result) return undefined;
  const fields = EDIT_FIELDS.flatMap((field): FieldComparison[] => {
    const [a, b, c] = [one, other, result].map((person): Fact<unknown> | undefined => person.facts[field]);
    if (a === undefined && b === undefined) return [];
    return [
      {
        field,
        ...(a && { kept: a }),
        ...(b && { absorbed: b }),
        ...(c && { result: c }),
        wins: winnerOf(a, b, c),
      },
    ];
  });
  return { fields, result };
}
