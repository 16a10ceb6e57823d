import type { Outcome as TouchOutcome } from '../model/follow-up.ts';
import type { Happening } from '../model/ledger.ts';
import type { Channel, Way } from '../model/words.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import type { Act } from './act.ts';
import { carryOn } from './carry-on.ts';
import type { Outcome } from './outcome.ts';
import { record, subjectsOf } from './record.ts';
import type { Reminding } from './remind-on.ts';

/** How a follow-up was done, where that is not how it was planned, and how the user works. */
export interface Completion {
  channel?: Channel;
  way?: Way;
  reminding?: Reminding;
}

/**
 * Marks a follow-up done, or passed over where no outcome is given. A touch in which somebody spoke or wrote back is logged as that
 * signal, too. A step of a cadence brings the next one, or the end, by the rules of the run. One that is done already is left
 * as it is.
 */
export async function complete(
  db: AssayDatabase,
  act: Act,
  followUpId: string,
  outcome?: TouchOutcome,
  { channel, way, reminding }: Completion = {},
): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const followUp = await db.followUps.get(followUpId);
    const person = followUp && (await db.people.get(followUp.personId));
    if (!followUp || !person) return { ok: false, reason: 'gone' };
    const again = (await subjectsOf(db, act.id)).includes(person.id);
    if (followUp.state !== 'open' && !again) return { ok: false, reason: 'unchanged' };
    const done: Happening = {
      type: 'done',
      data: {
        followUp: followUpId,
        ...(outcome && { outcome }),
        ...(channel && { channel }),
        ...(way && { way }),
      },
    };
    const told = { outcome, settles: [followUp], happened: outcome !== undefined };
    const more = again ? [] : await carryOn(db, act, person, told, reminding);
    return await record(db, act, person.id, () => ({ happened: [done, ...more] }));
  });
}
