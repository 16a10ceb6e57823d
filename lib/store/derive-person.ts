import type { Icp } from '../model/icp.ts';
import type { Entry } from '../model/ledger.ts';
import type { Person, PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { foldText, wordsOf } from '../model/text.ts';
import { reduceFollowUps } from '../pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../pipeline/reduce-person.ts';
import { scorePerson } from '../qualify/index.ts';
import { type AssayDatabase, entriesOf } from './database.ts';

/** Words a person is found by. More than this only costs writes. */
const MOST_WORDS = 16;

/** The profile people are held against: the one saved last. */
export async function activeIcp(db: AssayDatabase): Promise<Icp | undefined> {
  return await db.icps.orderBy('updatedAt').last();
}

/** A person's row: the derived person, scored, with what the indexes need. */
export function makeRow(person: Person, icp: Icp | undefined, now: Instant): PersonRow {
  const { facts } = person;
  const score = icp && scorePerson({ icp, person, answers: person.answers, signals: person.signals, now });
  return {
    ...person,
    ...(score && { score }),
    priority: score?.value ?? -1,
    employers: [],
    sortName: foldText(facts.name.value) || facts.name.value,
    words: wordsOf(
      [
        facts.name.value,
        facts.company?.value,
        facts.title?.value,
        ...(facts.emails?.value ?? []),
        facts.headline?.value,
      ],
      MOST_WORDS,
    ),
  };
}

async function changeCount(db: AssayDatabase, key: string, by: number): Promise<void> {
  const row = await db.counts.get(key);
  await db.counts.put({ key, n: (row?.n ?? 0) + by });
}

/** Keeps the counts true to a row that appeared, changed stage, or went. */
async function count(
  db: AssayDatabase,
  before: PersonRow | undefined,
  after: PersonRow | undefined,
): Promise<void> {
  const changes: Promise<void>[] = [];
  if (before?.stage !== after?.stage) {
    if (before) changes.push(changeCount(db, `stage:${before.stage}`, -1));
    if (after) changes.push(changeCount(db, `stage:${after.stage}`, 1));
  }
  if (!before !== !after) changes.push(changeCount(db, 'all', after ? 1 : -1));
  await Promise.all(changes);
}

async function writeFollowUps(db: AssayDatabase, id: string, entries: readonly Entry[]): Promise<void> {
  const stored = await db.followUps.where('personId').equals(id).toArray();
  const announced = new Map(stored.map((followUp) => [followUp.id, followUp.notifiedFor]));
  const derived = reduceFollowUps(id, entries).map((followUp) => {
    const notifiedFor = announced.get(followUp.id);
    return notifiedFor === undefined ? followUp : { ...followUp, notifiedFor };
  });
  const gone = stored.filter((old) => !derived.some((followUp) => followUp.id === old.id));
  await db.followUps.bulkDelete(gone.map((followUp) => followUp.id));
  await db.followUps.bulkPut(derived);
}

/** What is stored of a person before a change of their derived rows. */
interface Stored {
  entries: readonly Entry[];
  before: PersonRow | undefined;
}

/**
 * Makes one person's derived rows say what these entries, all there are of the person, say. Runs inside the caller's
 * transaction over `actionTables`.
 */
export async function writePerson(
  db: AssayDatabase,
  id: string,
  { entries, before }: Stored,
  now: Instant,
  seenAt?: Instant,
): Promise<PersonRow | undefined> {
  const person = reducePerson(id, entries);
  if (person === undefined) {
    await removePerson(db, id, before);
    return undefined;
  }
  // A page seen again without news leaves no entry, so the last sighting is kept on the row alone.
  for (const seen of [before?.lastSeenAt, seenAt]) {
    if (seen !== undefined && seen > person.lastSeenAt) person.lastSeenAt = seen;
  }
  const row = makeRow(person, await activeIcp(db), now);
  await Promise.all([
    db.people.put(row),
    count(db, before, row),
    // Someone new has no follow-ups yet but those just scheduled, and most have none.
    before || row.nextDueAt ? writeFollowUps(db, id, entries) : undefined,
  ]);
  return row;
}

/**
 * Makes one person's derived rows say what the ledger says. Runs inside the caller's transaction over `actionTables`.
 * Returns the row, or `undefined` when no entry stands for the person any more; then the rows are gone too.
 */
export async function derivePerson(
  db: AssayDatabase,
  id: string,
  now: Instant,
  seenAt?: Instant,
): Promise<PersonRow | undefined> {
  const [entries, before] = await Promise.all([entriesOf(db, id), db.people.get(id)]);
  return await writePerson(db, id, { entries, before }, now, seenAt);
}

/** Removes everything stored of a person: entries, row, follow-ups. Runs inside the caller's transaction. */
export async function removePerson(
  db: AssayDatabase,
  id: string,
  before: PersonRow | undefined,
): Promise<{ entries: Entry[] }> {
  const entries = await entriesOf(db, id);
  await db.ledger.bulkDelete(entries.map((entry) => entry.id));
  await db.followUps.where('personId').equals(id).delete();
  if (before) {
    await db.people.delete(id);
    await count(db, before, undefined);
  }
  return { entries };
}
