import { type AssayDatabase, actionTables } from '../store/database.ts';
import type { Act } from './act.ts';
import { carryOn } from './carry-on.ts';
import type { Outcome } from './outcome.ts';
import { record, subjectsOf } from './record.ts';
import type { Reminding } from './remind-on.ts';

/**
 * Leaves an open follow-up out: it is not due any more, and nobody counts as contacted. On a cadence the next step follows all the
 * same.
 */
export async function skip(
  db: AssayDatabase,
  act: Act,
  followUpId: string,
  reminding?: Reminding,
): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const followUp = await db.followUps.get(followUpId);
    const person = followUp && (await db.people.get(followUp.personId));
    if (!followUp || !person) return { ok: false, reason: 'gone' };
    const again = (await subjectsOf(db, act.id)).includes(person.id);
    if (followUp.state !== 'open' && !again) return { ok: false, reason: 'gone' };
    const more = again
      ? []
      : await carryOn(db, act, person, { settles: [followUp], happened: false }, reminding);
    return await record(db, act, person.id, () => ({
      happened: [{ type: 'skipped', data: { followUp: followUpId } }, ...more],
    }));
  });
}
