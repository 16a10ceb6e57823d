import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import { dayIn } from './calendar.ts';

/** Open follow-ups as a Today list shows them; each part ordered by due time, then id. */
export interface DayGroups {
  overdue: FollowUp[];
  today: FollowUp[];
  later: FollowUp[];
}

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

/** Splits the open follow-ups by calendar day in `zone`: before today, today, after today. */
export function groupByDay(followUps: readonly FollowUp[], now: Instant, zone: string): DayGroups {
  const today = dayIn(now, zone);
  const groups: DayGroups = { overdue: [], today: [], later: [] };
  for (const followUp of inOrder(followUps)) {
    if (followUp.state !== 'open') continue;
    const day = dayIn(followUp.dueAt, zone);
    groups[day < today ? 'overdue' : day === today ? 'today' : 'later'].push(followUp);
  }
  return groups;
}

/** The open follow-ups whose reminder has come and no notification was shown for at that time, in order. */
export function toAnnounce(followUps: readonly FollowUp[], now: Instant): FollowUp[] {
  return inOrder(
    followUps.filter(
      ({ state, remindAt, notifiedFor }) => state === 'open' && remindAt <= now && notifiedFor !== remindAt,
    ),
  );
}
