import type { Format, Messages } from '../../lib/locales/index.ts';
import { reasonOf } from '../../lib/locales/reason-of.ts';
import type { Touch } from '../../lib/store/read-day.ts';

/** Why to contact a person now: that nothing was heard for long, what was noted, else what the score rests on, else that no reason was noted. */
export function sayWhy({ followUp, note, person }: Touch, messages: Messages, format: Format): string {
  const { keepInTouch, score } = person;
  if (followUp.keep && keepInTouch !== undefined) return messages.touches.keepDue(keepInTouch);
  if (note !== undefined) return note;
  return score?.because ? reasonOf(score, messages, format) : messages.today.noReason;
}
