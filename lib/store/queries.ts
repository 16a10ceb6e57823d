import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { PersonReading } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import type { Suppression } from '../model/suppression.ts';
import { foldText } from '../model/text.ts';
import { compareEntries, standingEntries } from '../pipeline/standing-entries.ts';
import type { AssayDatabase } from './database.ts';
import { findSuppression, hashIdentities } from './suppressions.ts';

/** The person any of these identities belongs to. When two people share them, the one the first identity names. */
export async function findKnown(
  db: AssayDatabase,
  identities: readonly string[],
): Promise<PersonRow | undefined> {
  const rows = await db.people.where('identities').anyOf(identities).distinct().toArray();
  const first = identities.find((identity) => rows.some((row) => row.identities.includes(identity)));
  return rows.find((row) => first !== undefined && row.identities.includes(first));
}

/** Whether these identities belong to someone who must not come back. */
export async function findObjection(
  db: AssayDatabase,
  identities: readonly string[],
): Promise<Suppression | undefined> {
  return await findSuppression(db, await hashIdentities(db, identities));
}

/** Other people with the same name and employer as a reading: possibly the same person under another address. */
export async function findPossibleDuplicates(
  db: AssayDatabase,
  reading: PersonReading,
): Promise<PersonRow[]> {
  if (!reading.company) return [];
  const employer = foldText(reading.company);
  const namesakes = await db.people.where('sortName').equals(foldText(reading.name)).limit(20).toArray();
  return namesakes.filter((row) => {
    const company = row.facts.company?.value;
    const known = row.identities.some((identity) => reading.identities.includes(identity));
    return !known && typeof company === 'string' && foldText(company) === employer;
  });
}

/** A person's standing entries, newest first. */
export async function timelineOf(db: AssayDatabase, id: string): Promise<Entry[]> {
  const entries = await db.ledger.where('[subject+at]').between([id, ''], [id, '\uffff']).toArray();
  return standingEntries(entries).sort((a, b) => compareEntries(b, a));
}

/** Open follow-ups due up to and including an instant, earliest first. */
export async function openFollowUps(db: AssayDatabase, until: Instant): Promise<FollowUp[]> {
  return await db.followUps.where('[state+dueAt]').between(['open', ''], ['open', until], true, true).toArray();
}

/** The first open follow-up due after an instant. */
export async function nextFollowUp(db: AssayDatabase, after: Instant): Promise<FollowUp | undefined> {
  return await db.followUps.where('[state+dueAt]').between(['open', after], ['open', '\uffff'], false).first();
}

/** How many people there are in all and on each stage. Kept, not counted. */
export async function readCounts(db: AssayDatabase): Promise<Record<string, number>> {
  return Object.fromEntries((await db.counts.toArray()).map(({ key, n }) => [key, n]));
}
