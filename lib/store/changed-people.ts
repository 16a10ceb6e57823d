import type { DatedChange } from '../model/change.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';
import { newsSince } from './derive-changes.ts';

/** People read for one look at the changes: more would be read faster than anyone scrolls. */
const MOST_PEOPLE = 2_000;

export interface PersonChange {
  person: PersonRow;
  change: DatedChange;
}

/** The changes of the last 90 days that nobody has put away, newest first, and whether there are older ones. */
export async function changedPeople(
  db: AssayDatabase,
  now: Instant,
): Promise<{ changes: PersonChange[]; more: boolean }> {
  const since = newsSince(now);
  const people = await db.people
    .where('changedAt')
    .aboveOrEqual(since)
    .reverse()
    .limit(MOST_PEOPLE)
    .toArray();
  const changes = people
    .flatMap((person) => (person.changes ?? []).map((change) => ({ person, change })))
    .filter(({ change }) => change.at >= since)
    .sort((a, b) => (a.change.at > b.change.at ? -1 : a.change.at < b.change.at ? 1 : 0));
  return { changes, more: people.length === MOST_PEOPLE };
}

/** How many people have changes that are news. */
export async function countChanged(db: AssayDatabase, now: Instant): Promise<number> {
  return await db.people.where('changedAt').aboveOrEqual(newsSince(now)).count();
}
