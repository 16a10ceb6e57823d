import { isWritten } from '../followup/written-to.ts';
import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from './database.ts';

/** So many people's touches are read for one look at a company: those something happened with last. */
const MOST_PEOPLE = 150;

const latestFirst = (people: readonly PersonRow[], moment: 'updatedAt' | 'lastContactAt'): PersonRow[] =>
  people
    .filter((person) => person[moment] !== undefined)
    .toSorted((a, b) => ((a[moment] ?? '') < (b[moment] ?? '') ? 1 : -1))
    .slice(0, MOST_PEOPLE);

/**
 * The earliest open follow-ups of some people, at most `limit`, earliest first. Reads those of as many people: whoever has one
 * of the earliest is among those who are due first.
 */
export async function earliestFollowUps(
  db: AssayDatabase,
  people: readonly PersonRow[],
  limit: number,
): Promise<FollowUp[]> {
  const due = people
    .filter(({ nextDueAt }) => nextDueAt !== undefined)
    .toSorted((a, b) => ((a.nextDueAt ?? '') < (b.nextDueAt ?? '') ? -1 : 1))
    .slice(0, limit);
  const all = await db.followUps
    .where('personId')
    .anyOf(due.map(({ id }) => id))
    .toArray();
  return all
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .slice(0, limit);
}

/**
 * When these people were written to, newest first. Reads the touches of those something happened with last, and of those
 * reached last: a message moves both.
 */
export async function latestWritten(
  db: AssayDatabase,
  people: readonly PersonRow[],
  limit: number,
): Promise<Contact[]> {
  const ids = [...latestFirst(people, 'updatedAt'), ...latestFirst(people, 'lastContactAt')];
  const contacts = await db.contacts
    .where('personId')
    .anyOf([...new Set(ids.map(({ id }) => id))])
    .toArray();
  return contacts
    .filter(isWritten)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, limit);
}
