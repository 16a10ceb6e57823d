import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { assayRow, icpOf } from '../../lib/qualify/index.ts';
import { reasonOf } from '../exchange/reason-of.ts';
import type { Touch } from './use-day.ts';

/** Why to contact a person now: that nothing was heard for long, what was noted, else what the score rests on, else that no reason was noted. */
export function sayWhy(
  touch: Touch,
  icps: readonly Icp[],
  now: Instant,
  messages: Messages,
  format: Format,
): string {
  const { keepInTouch } = touch.person;
  if (touch.followUp.keep && keepInTouch !== undefined) return messages.touches.keepDue(keepInTouch);
  if (touch.note !== undefined) return touch.note;
  const icp = icpOf(touch, icps, now);
  if (!icp || icp.criteria.length === 0) return messages.today.noReason;
  return reasonOf(assayRow(touch, icp, now), messages, format);
}
