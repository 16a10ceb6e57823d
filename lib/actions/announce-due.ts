import { toAnnounce } from '../followup/index.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { remindedFollowUps } from '../store/queries.ts';

/** The follow-ups whose reminder has come and that were not announced yet. */
export async function unannouncedFollowUps(db: AssayDatabase, now: Instant): Promise<FollowUp[]> {
  return toAnnounce(await remindedFollowUps(db, now), now);
}

/**
 * Announces follow-ups that were not announced yet, all of them in one call of `show`, and marks them once that is done. Dying in
 * between leaves them to be announced rather than never; `show` is to find out whether they were. An announcement belongs to this
 * install, so it is no ledger entry.
 */
export async function announceDue(
  db: AssayDatabase,
  fresh: readonly FollowUp[],
  show: (due: readonly FollowUp[]) => Promise<void>,
): Promise<void> {
  if (fresh.length === 0) return;
  await show(fresh);
  await db.transaction('rw', db.followUps, async () => {
    const stored = (await db.followUps.bulkGet(fresh.map((followUp) => followUp.id))).filter(
      (followUp) => followUp !== undefined,
    );
    const shown = new Map(fresh.map((followUp) => [followUp.id, followUp.remindAt]));
    // One that was put off while it was announced is still to be announced at its new time.
    const marked = stored.flatMap(({ remindAt, ...told }) =>
      remindAt !== undefined && shown.get(told.id) === remindAt ? [{ ...told, notifiedFor: remindAt }] : [],
    );
    await db.followUps.bulkPut(marked);
  });
}
