import type { contactSchema } from '../model/contact.ts';
import type { Instant, z } from '../model/schema.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import type { Act } from './act.ts';
import { carryOn } from './carry-on.ts';
import type { Outcome } from './outcome.ts';
import { record, subjectsOf } from './record.ts';
import type { Reminding } from './remind-on.ts';

/** What is told of a contact: the channel, how it went, what was sent. */
export interface ContactInput extends Omit<z.infer<typeof contactSchema>, 'at'> {
  /** When it happened; now where it is left out, and never later than the act. */
  at?: Instant;
  /** Open follow-ups it was the doing of; those done meanwhile are left as they are. */
  settles?: readonly string[];
  reminding?: Reminding;
}

/**
 * Logs that somebody was written to, called or met. Follow-ups it settles are done with its outcome, and a cadence goes on or ends
 * by its rules; one that is not settled goes on all the same, unless the outcome ends it.
 */
export async function logContact(
  db: AssayDatabase,
  act: Act,
  personId: string,
  { at, settles = [], reminding, ...told }: ContactInput,
): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const person = await db.people.get(personId);
    if (!person) return { ok: false, reason: 'gone' };
    const again = (await subjectsOf(db, act.id)).includes(personId);
    const rows = again ? [] : await db.followUps.bulkGet([...settles]);
    const open = rows.filter((row) => row?.state === 'open' && row.personId === personId);
    const settled = open.flatMap((row) => row ?? []);
    const { outcome, channel, way } = told;
    const [happenedAt = act.at] = [at ?? act.at, act.at].sort();
    const how = { ...(outcome && { outcome }), channel, ...(way && { way }) };
    const done = settled.map(({ id }) => ({ type: 'done', data: { followUp: id, ...how } }) as const);
    const touch = { outcome, settles: settled, happened: true };
    const more = again ? [] : await carryOn(db, act, person, touch, reminding);
    return await record(db, act, personId, () => ({
      happened: [{ type: 'contacted', data: { ...told, at: happenedAt } }, ...done, ...more],
    }));
  });
}
