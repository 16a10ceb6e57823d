import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Puts only the reminder of an open follow-up off to a moment ahead; the follow-up stays due when it was. */
export async function snoozeReminder(
  db: AssayDatabase,
  act: Act,
  followUpId: string,
  until: Instant,
): Promise<Outcome> {
  const followUp = await db.followUps.get(followUpId);
  if (followUp?.state !== 'open') return { ok: false, reason: 'gone' };
  return await record(db, act, followUp.personId, () => {
    if (until <= act.at) return { ok: false, reason: 'past' };
    return { happened: [{ type: 'reminder-snoozed', data: { followUp: followUpId, until } }] };
  });
}
