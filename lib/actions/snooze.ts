import type { Due } from '../model/follow-up.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Puts an open follow-up off to another moment, which must lie ahead. It will be announced again then. */
export async function snooze(db: AssayDatabase, act: Act, followUpId: string, due: Due): Promise<Outcome> {
  const followUp = await db.followUps.get(followUpId);
  if (followUp?.state !== 'open') return { ok: false, reason: 'gone' };
  return await record(db, act, followUp.personId, () => {
    if (due.dueAt <= act.at) return { ok: false, reason: 'past' };
    return { happened: [{ type: 'snoozed', data: { followUp: followUpId, ...due } }] };
  });
}
