import type { Day } from '../model/answers.ts';
import type { Instant } from '../model/schema.ts';
import { dayAfter } from './calendar.ts';
import { isWorkingDay, nextWorkingDay, type WorkWeek } from './working-days.ts';
import { nextInstant, wallOf } from './zoned-time.ts';

/** Hours without notifications, `HH:mm` each; they may run over midnight. The same hour twice is none. */
export interface QuietHours {
  from: string;
  until: string;
}

interface QuietRules {
  /** The quiet hours of each day, if any. */
  hours?: QuietHours | undefined;
  /** Given where days without work are quiet as a whole. */
  week?: WorkWeek | undefined;
  /** When a working day begins, `HH:mm`: the end of a day without work is the start of the next with. */
  start: string;
}

/** The end of the quiet hours a clock stands in, on which day; `undefined` where it stands in none. */
function endOf(
  day: Day,
  clock: string,
  { from, until }: QuietHours,
): { day: Day; clock: string } | undefined {
  if (from === until) return undefined;
  const overnight = until < from;
  if (overnight && clock >= from) return { day: dayAfter(day, 1), clock: until };
  if (clock < until && (overnight || clock >= from)) return { day, clock: until };
  return undefined;
}

/** Until when no notification is shown, where it is quiet at a moment; `undefined` where it is not. */
export function quietUntil(now: Instant, zone: string, rules: QuietRules): Instant | undefined {
  const { hours, week, start } = rules;
  let [day = '', clock = ''] = wallOf(now, zone).split('T');
  const asked = `${day}T${clock}`;
  // Quiet hours may end on a day off, and a day off within quiet hours: each step ends one of the two, and a third finds neither.
  for (let step = 0; step < 4; step += 1) {
    const end = hours && endOf(day, clock, hours);
    if (end) ({ day, clock } = end);
    else if (week && !isWorkingDay(day, week)) [day, clock] = [nextWorkingDay(day, week), start];
    else break;
  }
  if (`${day}T${clock}` === asked) return undefined;
  const end = nextInstant(`${day}T${clock}`, zone, now);
  // A clock that skips the end may come out in the next quiet hours.
  return quietUntil(end, zone, rules) ?? end;
}
