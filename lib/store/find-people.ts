import type { PersonRow } from '../model/person.ts';
import type { GradeLabel } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import type { Stage } from '../model/words.ts';
import type { AssayDatabase } from './database.ts';
import { type IdQuery, readIds } from './read-ids.ts';

type PeopleOrder = 'priority' | 'sortName' | 'updatedAt' | 'nextDueAt';

/** Which people, in which order. Absent parts do not narrow. */
export interface PeopleQuery {
  text?: string;
  stage?: Stage;
  label?: GradeLabel;
  tag?: string;
  order: PeopleOrder;
  descending: boolean;
}

/** Up to this many, reading the rows found costs less than reading a whole index for its order. */
const FEW = 400;

/** Whether a query leaves anyone out. */
function isNarrow({ text, stage, label, tag }: Partial<PeopleQuery>): boolean {
  return Boolean(text?.trim() || stage || label || tag);
}

/**
 * Everyone's ids in an order. Only index keys are read, and upward: an index is read downward one row at a time, which
 * takes ten times as long for many. People without a next step are not in that index; they come last either way.
 */
async function orderPeople(
  db: AssayDatabase,
  { order, descending }: Pick<PeopleQuery, 'order' | 'descending'>,
): Promise<string[]> {
  const upward = await readIds(db, { table: 'people', index: order });
  const ordered = descending ? upward.reverse() : upward;
  if (order !== 'nextDueAt') return ordered;
  const dated = new Set(ordered);
  const everyone = await readIds(db, { table: 'people' });
  return [...ordered, ...everyone.filter((id) => !dated.has(id))];
}

/** The first people of an order: what a list shows while the whole order is still being read. */
export async function firstPeople(
  db: AssayDatabase,
  { order, descending }: Pick<PeopleQuery, 'order' | 'descending'>,
  most: number,
): Promise<string[]> {
  const ordered = db.people.orderBy(order);
  return await (descending ? ordered.reverse() : ordered).limit(most).primaryKeys();
}

/** The ids of everyone a narrow query finds, in no order. Every word of `text` must begin a word of the person. */
export async function matchPeople(
  db: AssayDatabase,
  { text, stage, label, tag }: Omit<PeopleQuery, 'order' | 'descending'>,
): Promise<Set<string>> {
  const words = foldText(text ?? '')
    .split(' ')
    .filter(Boolean);
  const wanted: Omit<IdQuery, 'table'>[] = words.map((word) => ({ index: 'words', startsWith: word }));
  if (stage) wanted.push({ index: 'stage', equals: stage });
  if (tag) wanted.push({ index: 'tags', equals: tag });
  if (label) wanted.push({ index: 'score.label', equals: label });
  const sets = await Promise.all(
    wanted.map(async (part) => new Set(await readIds(db, { table: 'people', ...part }))),
  );
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((id) => others.every((set) => set.has(id))));
}

/** A few people's ids in an order, by their rows. */
async function sortFew(
  db: AssayDatabase,
  ids: readonly string[],
  { order, descending }: Pick<PeopleQuery, 'order' | 'descending'>,
): Promise<string[]> {
  const rows = await getPeople(db, ids);
  const placed = rows.filter((row) => row[order] !== undefined);
  const unplaced = rows.filter((row) => row[order] === undefined);
  const sign = descending ? -1 : 1;
  placed.sort((a, b) => sign * compare(a[order], b[order]));
  return [...placed, ...unplaced].map((row) => row.id);
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids of the people a query finds, ordered. A list shows a window of them and fetches those rows. */
export async function findPeople(db: AssayDatabase, query: PeopleQuery): Promise<string[]> {
  if (!isNarrow(query)) return await orderPeople(db, query);
  const matching = await matchPeople(db, query);
  if (matching.size <= FEW) return await sortFew(db, [...matching], query);
  return (await orderPeople(db, query)).filter((id) => matching.has(id));
}

/** Rows for ids, in the same order; people gone meanwhile are left out. */
export async function getPeople(db: AssayDatabase, ids: readonly string[]): Promise<PersonRow[]> {
  return (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
}
