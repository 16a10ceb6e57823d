import type { PersonRow } from '../model/person.ts';
import { CAPS, type PersonReading, type Source } from '../model/reading.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
import { writeRows } from '../store/list/write-rows.ts';
import { findKnown } from '../store/queries.ts';
import { hashReadings, suppressedAmong } from '../store/suppressions.ts';
import { writeNewPeople } from '../store/write-new-people.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { makeEntries, type Told } from './record.ts';
import { happeningsOf, type Listed, type RowOutcome, sortReadings } from './sort-readings.ts';
import { cleanTag } from './tag.ts';

export type { RowOutcome } from './sort-readings.ts';

/** Which of the readings are of someone who must not come back. */
export async function findSuppressed(
  db: AssayDatabase,
  hashes: readonly (readonly string[])[],
): Promise<(index: number) => boolean> {
  const suppressed = await suppressedAmong(db, hashes.flat());
  return (index) => hashes[index]?.some((hash) => suppressed.has(hash)) ?? false;
}

/** What an act that was carried out before answered then. */
async function answerAgain(
  db: AssayDatabase,
  act: Act,
  readings: readonly PersonReading[],
  isSuppressed: (index: number) => boolean,
): Promise<RowOutcome[] | undefined> {
  const entries = await db.ledger.where('action').equals(act.id).toArray();
  if (entries.length === 0) return undefined;
  const told = new Set(entries.filter(({ type }) => type === 'observed').map(({ subject }) => subject));
  const outcomes = readings.map(async ({ identities, name }, index): Promise<RowOutcome> => {
    if (isSuppressed(index)) return { news: 'suppressed' };
    const row = await findKnown(db, identities, name);
    if (!row) return { news: 'nameless' };
    const news = !told.has(row.id) ? 'seen' : row.capturedAt === act.at ? 'captured' : 'updated';
    return { news, personId: row.id };
  });
  return await Promise.all(outcomes);
}

/** Brings the row of somebody known up to date; a sighting without news only moves "last seen". */
async function writeKnown(db: AssayDatabase, act: Act, { id, row, observed }: Listed, isTold: boolean) {
  if (isTold || observed.length > 0) await derivePerson(db, id, act.at, act.at);
  else if (row && act.at > row.lastSeenAt) await writeRows(db, [row], [{ ...row, lastSeenAt: act.at }]);
}

/**
 * Puts what happened to people of a list into the ledger, and brings their rows up to date. Answers the rows of those who are new.
 * @param holders those who have any of their identities
 */
export async function writeListed(
  db: AssayDatabase,
  act: Act,
  { people, holders }: { people: readonly Listed[]; holders: readonly PersonRow[] },
  happenings: readonly Told[],
): Promise<PersonRow[]> {
  const entries = await makeEntries(db, act, happenings);
  const adding = db.ledger.bulkAdd(entries);
  const told = new Set(entries.map(({ subject }) => subject));
  const known = people.filter(({ row }) => row);
  if (known.length > 0) await adding;
  for (const person of known) await writeKnown(db, act, person, told.has(person.id));
  const fresh = people.filter(({ row }) => !row).map(({ id }) => id);
  // Where somebody known was written they may have more identities than they were found with.
  const having = known.length > 0 ? undefined : holders;
  const [rows] = await Promise.all([writeNewPeople(db, fresh, entries, act.at, having), adding]);
  return rows;
}

/**
 * Keeps the people of a list, up to a thousand, in one transaction: all of them or, when the store fails, none. Each row
 * says what became of it; rows of one person make one person. Taking the act back takes all of them back.
 * @param tags put on everyone saved, new or known
 * @throws RangeError for a longer list
 */
export async function captureMany(
  db: AssayDatabase,
  act: Act,
  readings: readonly PersonReading[],
  source: Source,
  { tags = [] }: { tags?: readonly string[] } = {},
): Promise<Outcome<{ rows: RowOutcome[] }>> {
  if (readings.length > CAPS.people) throw new RangeError(`a list has at most ${CAPS.people} people`);
  const hashes = await hashReadings(db, readings);
  const wanted = [...new Set(tags.map(cleanTag))].filter((tag) => tag !== '');
  return await db.transaction('rw', actionTables(db), async () => {
    const isSuppressed = await findSuppressed(db, hashes);
    const before = await answerAgain(db, act, readings, isSuppressed);
    if (before) return { ok: true, act: act.id, rows: before } as const;
    const { outcomes, ...listed } = await sortReadings(db, readings, isSuppressed);
    const happenings = listed.people.flatMap((person) => happeningsOf(person, source, wanted));
    await writeListed(db, act, listed, happenings);
    return { ok: true, act: act.id, rows: outcomes } as const;
  });
}
