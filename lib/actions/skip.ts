import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Leaves an open follow-up out: it is not due any more, and nobody counts as contacted. */
export async function skip(db: AssayDatabase, act: Act, followUpId: string): Promise<Outcome> {
  const followUp = await db.followUps.get(followUpId);
  if (followUp?.state !== 'open') return { ok: false, reason: 'gone' };
  return await record(db, act, followUp.personId, () => ({
    happened: [{ type: 'skipped', data: { followUp: followUpId } }],
  }));
}
