import type { PersonRow } from '../model/person.ts';
import type { GradeLabel } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import type { Stage } from '../model/words.ts';
import type { AssayDatabase } from './database.ts';

export const PEOPLE_ORDERS = ['priority', 'sortName', 'updatedAt', 'nextDueAt'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Which people, in which order. Absent parts do not narrow. */
export interface PeopleQuery {
  text?: string;
  stage?: Stage;
  label?: GradeLabel;
  tag?: string;
  order: PeopleOrder;
  descending: boolean;
}

/** The lowest and highest `priority` of a label; borders follow the profile the score was made with. */
export type LabelRange = (label: GradeLabel) => [low: number, high: number];

/** For each condition of a query, the ids that meet it. */
async function narrow(db: AssayDatabase, query: PeopleQuery, rangeOf: LabelRange): Promise<Set<string>[]> {
  const { people } = db;
  const words = foldText(query.text ?? '')
    .split(' ')
    .filter(Boolean);
  const parts = words.map((word) => people.where('words').startsWith(word).primaryKeys());
  if (query.stage) parts.push(people.where('stage').equals(query.stage).primaryKeys());
  if (query.tag) parts.push(people.where('tags').equals(query.tag).primaryKeys());
  if (query.label)
    parts.push(
      people
        .where('priority')
        .between(...rangeOf(query.label))
        .primaryKeys(),
    );
  return (await Promise.all(parts)).map((ids) => new Set(ids));
}

/**
 * The ids of the people a query finds, ordered. Only index keys are read, never rows: a list shows a window of them and
 * fetches those rows. Every word of `text` must begin a word of the person.
 */
export async function findPeople(
  db: AssayDatabase,
  query: PeopleQuery,
  rangeOf: LabelRange,
): Promise<string[]> {
  const parts = await narrow(db, query, rangeOf);
  if (parts.some((part) => part.size === 0)) return [];
  const ordered = db.people.orderBy(query.order);
  const ids = await (query.descending ? ordered.reverse() : ordered).primaryKeys();
  const found = parts.length === 0 ? ids : ids.filter((id) => parts.every((part) => part.has(id)));
  if (query.order !== 'nextDueAt') return found;
  // People without a next step are not in that index; they come last whichever way it is read.
  const dated = new Set(ids);
  const rest = parts.length === 0 ? await db.people.toCollection().primaryKeys() : [...(parts[0] ?? [])];
  return [...found, ...rest.filter((id) => !dated.has(id) && parts.every((part) => part.has(id)))];
}

/** Rows for ids, in the same order; people gone meanwhile are left out. */
export async function getPeople(db: AssayDatabase, ids: readonly string[]): Promise<PersonRow[]> {
  return (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
}
