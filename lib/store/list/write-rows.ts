import type { ListPatch } from '../../model/brief.ts';
import type { PersonRow } from '../../model/person.ts';
import type { ListChange } from '../../pipeline/list/people-list.ts';
import { countPeople } from '../counts.ts';
import type { AssayDatabase } from '../database.ts';
import { compareListed, makeListed } from './make-listed.ts';

/** What became different between rows, as lists are told of it; `undefined` when they show none of it. */
function changeOf(before: readonly PersonRow[], after: readonly PersonRow[]): ListChange | undefined {
  const known = new Map(before.map((row) => [row.id, row]));
  const there = new Set(after.map(({ id }) => id));
  const put = after.filter(({ id }) => !known.has(id)).map((row) => makeListed(row));
  const set = after.flatMap((row) => {
    const old = known.get(row.id);
    return (old && compareListed(old, row)) ?? ([] as ListPatch[]);
  });
  const gone = before.flatMap(({ id }) => (there.has(id) ? [] : [id]));
  if (put.length + set.length + gone.length === 0) return undefined;
  return {
    ...(put.length > 0 && { put }),
    ...(set.length > 0 && { set }),
    ...(gone.length > 0 && { gone }),
  };
}

/**
 * Writes rows of people: the one way to do it. Those of `before` that are not in `after` go; the counts and the kept list follow
 * in the same transaction, which the caller has begun over `listTables` and, where stages may differ, `counts`.
 * @param before the rows as they are stored, of everyone concerned
 */
export async function writeRows(
  db: AssayDatabase,
  before: readonly PersonRow[],
  after: readonly PersonRow[],
): Promise<void> {
  const kept = new Map(after.map((row) => [row.id, row.identities.join('\n')]));
  // Identities move between rows: each is given up before another takes it.
  const yielding = before.filter(({ id, identities }) => kept.get(id) !== identities.join('\n'));
  const alone = before.length === 1 && after.length === 1;
  if (yielding.length > 0 && !alone) await db.people.bulkDelete(yielding.map(({ id }) => id));
  const change = changeOf(before, after);
  await Promise.all([
    after.length > 0 ? db.people.bulkPut([...after]) : undefined,
    countPeople(db, before, after),
    change && db.listChanges.add(change),
  ]);
}
