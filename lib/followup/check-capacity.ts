import type { Capacity } from '../model/capacity.ts';
import { CHANNELS, type Channel } from '../model/words.ts';

/** Why no day could be planned like this. */
export type CapacityProblem =
  | { is: 'no-workday' }
  /** Less than a minute a day, or no number. */
  | { is: 'no-minutes' }
  /** The day ends before it begins, or at once. */
  | { is: 'ends-before-start' }
  /** More minutes for touches than the working day has. */
  | { is: 'more-than-the-day'; most: number }
  /** A touch that takes no time, or no number. */
  | { is: 'no-time'; channel: Channel }
  /** A touch longer than the time there is for all of them. */
  | { is: 'longer-than-the-day'; channel: Channel };

const minutesOf = (clock: string): number => {
  const [hours = Number.NaN, minutes = Number.NaN] = clock.split(':').map(Number);
  return 60 * hours + minutes;
};

const isTime = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1;

/** What is impossible about a capacity, in the order of its fields; empty where days can be planned by it. */
export function checkCapacity(capacity: Capacity, workStart: string): CapacityProblem[] {
  const { dailyMinutes, workdays, workEnd, minutes } = capacity;
  const length = minutesOf(workEnd) - minutesOf(workStart);
  const problems: CapacityProblem[] = [];
  if (workdays.length === 0) problems.push({ is: 'no-workday' });
  if (!(length > 0)) problems.push({ is: 'ends-before-start' });
  if (!isTime(dailyMinutes)) problems.push({ is: 'no-minutes' });
  else if (length > 0 && dailyMinutes > length) problems.push({ is: 'more-than-the-day', most: length });
  for (const channel of CHANNELS) {
    if (!isTime(minutes[channel])) problems.push({ is: 'no-time', channel });
    else if (isTime(dailyMinutes) && minutes[channel] > dailyMinutes)
      problems.push({ is: 'longer-than-the-day', channel });
  }
  return problems;
}
