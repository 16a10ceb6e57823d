import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Suppression } from '../model/suppression.ts';
import { familyEntries } from '../pipeline/families.ts';
import { recognise } from '../pipeline/recognise.ts';
import type { AssayDatabase } from './database.ts';
import { loadComponent } from './load-component.ts';
import { findSuppression, hashReadings } from './suppressions.ts';

/** Everyone who holds any of these identities. */
export async function holdersOf(db: AssayDatabase, identities: readonly string[]): Promise<PersonRow[]> {
  return await db.people.where('identities').anyOf(identities).distinct().toArray();
}

/** The person these identities belong to, by the rules of `recognise`. */
export async function findKnown(
  db: AssayDatabase,
  identities: readonly string[],
  name?: string,
): Promise<PersonRow | undefined> {
  return recognise(identities, name, await holdersOf(db, identities));
}

/** Whether these identities belong to someone who must not come back. */
export async function findObjection(
  db: AssayDatabase,
  identities: readonly string[],
): Promise<Suppression | undefined> {
  const [hashes = []] = await hashReadings(db, [{ identities: [...identities] }]);
  return await findSuppression(db, hashes);
}

/** The standing entries of a person or company, and of those merged into them, newest first. */
export async function timelineOf(db: AssayDatabase, id: string): Promise<Entry[]> {
  const { entries } = await loadComponent(db, id);
  return familyEntries(id, entries).toReversed();
}

/** Open follow-ups due up to and including an instant, earliest first. */
export async function openFollowUps(db: AssayDatabase, until: Instant): Promise<FollowUp[]> {
  return await db.followUps
    .where('[state+dueAt]')
    .between(['open', ''], ['open', until], true, true)
    .toArray();
}

/** Follow-ups done from an instant on. */
export async function doneFollowUps(db: AssayDatabase, from: Instant): Promise<FollowUp[]> {
  const closed = await db.followUps.where('doneAt').aboveOrEqual(from).toArray();
  return closed.filter(({ state }) => state === 'done');
}

/** Open follow-ups whose reminder comes up to and including an instant and was not shown, earliest first. */
export async function remindedFollowUps(db: AssayDatabase, until: Instant): Promise<FollowUp[]> {
  return await db.followUps
    .where('[state+remindAt]')
    .between(['open', ''], ['open', until], true, true)
    .toArray();
}

/** The open follow-up whose reminder comes first after an instant, of those not shown. */
export async function nextReminder(db: AssayDatabase, after: Instant): Promise<FollowUp | undefined> {
  return await db.followUps
    .where('[state+remindAt]')
    .between(['open', after], ['open', '\uffff'], false)
    .first();
}

/** How many people there are in all and on each stage. Kept, not counted. */
export async function readCounts(db: AssayDatabase): Promise<Record<string, number>> {
  return Object.fromEntries((await db.counts.toArray()).map(({ key, n }) => [key, n]));
}

/** How many open follow-ups are due up to and including an instant. */
export async function countOpenFollowUps(db: AssayDatabase, until: Instant): Promise<number> {
  return await db.followUps.where('[state+dueAt]').between(['open', ''], ['open', until], true, true).count();
}

/** What was noted last about a person; `undefined` when nothing was. */
export async function latestNote(db: AssayDatabase, id: string): Promise<string | undefined> {
  const timeline = await timelineOf(db, id);
  const noted = timeline.find((entry) => entry.type === 'noted');
  return noted?.type === 'noted' ? noted.data.text : undefined;
}

/** Nurtured people whose score has reached the grade they wait for, the latest to reach it first. */
export async function readyPeople(db: AssayDatabase, limit = Number.POSITIVE_INFINITY): Promise<PersonRow[]> {
  return await db.people.orderBy('maturedAt').reverse().limit(limit).toArray();
}

/** How many of them there are. */
export async function countReady(db: AssayDatabase): Promise<number> {
  return await db.people.orderBy('maturedAt').count();
}

/** Every tag in use, in alphabetical order. Reads the distinct keys of an index, not the people. */
export async function readTags(db: AssayDatabase): Promise<string[]> {
  const keys = await db.people.orderBy('tags').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}
