import { toAnnounce } from '../followup/index.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { openFollowUps } from '../store/queries.ts';

/**
 * Claims the follow-ups that fell due and were not announced yet: marks them announced and returns them, in one
 * transaction, so that two wake-ups at once announce each of them once. An announcement belongs to this install, so it
 * is no ledger entry.
 */
export async function announceDue(db: AssayDatabase, now: Instant): Promise<FollowUp[]> {
  return await db.transaction('rw', db.followUps, async () => {
    const fresh = toAnnounce(await openFollowUps(db, now), now);
    await db.followUps.bulkPut(fresh.map((followUp) => ({ ...followUp, notifiedFor: followUp.dueAt })));
    return fresh;
  });
}
