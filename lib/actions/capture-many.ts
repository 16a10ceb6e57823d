import { CAPS, type PersonReading, type Source } from '../model/reading.ts';
import type { Suppression } from '../model/suppression.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
import { writeRows } from '../store/list/write-rows.ts';
import { findKnown } from '../store/queries.ts';
import { hashReadings } from '../store/suppressions.ts';
import { writeNewPeople } from '../store/write-new-people.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append } from './record.ts';
import { happeningsOf, type Listed, type RowOutcome, sortReadings } from './sort-readings.ts';
import { cleanTag } from './tag.ts';

export type { RowOutcome } from './sort-readings.ts';

/** Which of the readings are of someone who must not come back. One read for all of them. */
export async function findSuppressed(
  db: AssayDatabase,
  hashes: readonly (readonly string[])[],
): Promise<(index: number) => boolean> {
  const rows = await db.suppressions.bulkGet(hashes.flat());
  const suppressed = new Set(rows.flatMap((row: Suppression | undefined) => row?.hash ?? []));
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

/** Brings the rows of everyone on the list up to date; a sighting without news only moves "last seen". */
export async function writeListed(
  db: AssayDatabase,
  act: Act,
  people: readonly Listed[],
  entries: Awaited<ReturnType<typeof append>>,
): Promise<void> {
  const written = new Set(entries.map(({ subject }) => subject));
  for (const { id, row, observed } of people) {
    if (!row) continue;
    const isTold = written.has(id) || observed.length > 0;
    if (isTold) await derivePerson(db, id, act.at, act.at);
    else if (act.at > row.lastSeenAt) await writeRows(db, [row], [{ ...row, lastSeenAt: act.at }]);
  }
  const fresh = people.filter(({ row }) => !row).map(({ id }) => id);
  await writeNewPeople(db, fresh, entries, act.at);
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
    const { outcomes, people } = await sortReadings(db, readings, isSuppressed);
    const happenings = people.flatMap((person) => happeningsOf(person, source, wanted));
    const entries = await append(db, act, happenings);
    await writeListed(db, act, people, entries);
    return { ok: true, act: act.id, rows: outcomes } as const;
  });
}
