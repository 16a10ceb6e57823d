import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import { dayIn } from './calendar.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(followUps: readonly FollowUp[]): FollowUp[] {
  return [...followUps].sort((a, b) => compare(a.dueAt, b.dueAt) || compare(a.id, b.id));
}

/**
 * Whether an open follow-up was due on a day before today, in the zone the user is in now. One due at nine this morning
 * is today's work, not overdue.
 */
export function isOverdue(followUp: FollowUp, now: Instant, zone: string): boolean {
  return followUp.state === 'open' && dayIn(followUp.dueAt, zone) < dayIn(now, zone);
}

/** The open follow-ups whose reminder has come and no notification was shown for at that time, in order. */
export function toAnnounce(followUps: readonly FollowUp[], now: Instant): FollowUp[] {
  return inOrder(
    followUps.filter(
      ({ state, remindAt, notifiedFor }) =>
        state === 'open' && remindAt !== undefined && remindAt <= now && notifiedFor !== remindAt,
    ),
  );
}
