import type { PersonReading } from '../model/reading.ts';
import type { ObjectionChannel } from '../model/words.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { findKnown } from '../store/queries.ts';
import { hashReadings, suppress } from '../store/suppressions.ts';
import { type Act, newId } from './act.ts';
import type { Forgotten } from './forget.ts';
import { object } from './object.ts';
import type { Outcome } from './outcome.ts';

/**
 * Records that somebody a page shows does not want to be contacted, and keeps nothing else of them: a keyed hash of their
 * addresses, the date and the channel. Whoever was saved meanwhile objects as a person who is kept. `forgotten` takes it
 * back.
 */
export async function objectUnsaved(
  db: AssayDatabase,
  act: Act,
  reading: Pick<PersonReading, 'identities' | 'name' | 'emails'>,
  channel: ObjectionChannel,
): Promise<Outcome<{ forgotten: Forgotten }>> {
  const [hashes = []] = await hashReadings(db, [reading]);
  const known = await db.transaction('rw', actionTables(db), async () => {
    const person = await findKnown(db, reading.identities, reading.name);
    if (!person) await suppress(db, hashes, { why: 'objected', channel, at: act.at });
    return person;
  });
  if (known) return await object(db, act, known.id, channel);
  const nobody = { personId: newId(), entries: [], followUps: [], lastSeenAt: act.at, hashes };
  return { ok: true, act: act.id, forgotten: nobody };
}
