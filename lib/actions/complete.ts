import type { Outcome as TouchOutcome } from '../model/follow-up.ts';
import type { Happening } from '../model/ledger.ts';
import { isSpokenWith } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/**
 * Marks a follow-up done. A touch in which the person was reached is also a two-way contact, which is what makes a
 * prospect, so it is logged as that signal. One that is done already is left as it is.
 */
export async function complete(
  db: AssayDatabase,
  act: Act,
  followUpId: string,
  outcome?: TouchOutcome,
): Promise<Outcome> {
  const followUp = await db.followUps.get(followUpId);
  if (!followUp) return { ok: false, reason: 'gone' };
  if (followUp.state !== 'open') return { ok: false, reason: 'unchanged' };
  return await record(db, act, followUp.personId, () => {
    const happened: Happening[] = [
      { type: 'done', data: { followUp: followUpId, ...(outcome && { outcome }) } },
    ];
    if (isSpokenWith(outcome?.disposition)) {
      happened.push({ type: 'signalled', data: { kind: 'two-way-contact', at: act.at } });
    }
    return { happened };
  });
}
