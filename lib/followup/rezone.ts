import type { FollowUp } from '../model/follow-up.ts';
import { zonedInstant } from './zoned-time.ts';

/**
 * The follow-up with `dueAt` derived anew from its wall time, in `zone` or, without one, in its own zone (whose rules may
 * have changed). The same object when nothing changes, so that a caller can skip the write. Throws a RangeError for an
 * unknown zone.
 */
export function rezone(followUp: FollowUp, zone: string = followUp.zone): FollowUp {
  const dueAt = zonedInstant(followUp.wall, zone);
  if (dueAt === followUp.dueAt && zone === followUp.zone) return followUp;
  return { ...followUp, zone, dueAt };
}
