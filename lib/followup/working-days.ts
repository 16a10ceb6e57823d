import type { Day } from '../model/answers.ts';
import type { Capacity, Weekday } from '../model/capacity.ts';

/** Which days somebody works. At least one weekday; otherwise no day would ever come. */
export type WorkWeek = Pick<Capacity, 'workdays' | 'daysOff'>;

const DAY = 86_400_000;
/** Further ahead nobody plans; a calendar without a working day up to there has none. */
const FURTHEST = 800;

/** Days since 1970-01-01, a Thursday. */
const numberOf = (day: Day): number => Date.parse(day) / DAY;
/** The day so many days after 1970-01-01. */
export const dayOf = (number: number): Day => new Date(number * DAY).toISOString().slice(0, 10);
const weekdayOf = (number: number): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

/** Whether a day is worked on. */
export function isWorkingDay(day: Day, { workdays, daysOff }: WorkWeek): boolean {
  return workdays.includes(weekdayOf(numberOf(day))) && !daysOff.includes(day);
}

/** The day itself where it is worked on, else the next that is. Throws a RangeError where no day is. */
export function nextWorkingDay(day: Day, week: WorkWeek): Day {
  for (let after = 0; after <= FURTHEST; after += 1) {
    const next = dayOf(numberOf(day) + after);
    if (isWorkingDay(next, week)) return next;
  }
  throw new RangeError('No working day in two years');
}

/** The working day so many after another; with 0 the first that is not before `day`. Throws as `nextWorkingDay`. */
export function workingDayAfter(day: Day, days: number, week: WorkWeek): Day {
  let last = nextWorkingDay(day, week);
  for (let passed = 0; passed < days; passed += 1) last = nextWorkingDay(dayOf(numberOf(last) + 1), week);
  return last;
}

/**
 * How many working days have passed on a later day since an earlier one, which is left out itself: 0 on the day and before it.
 * Made once for many days: `from` and `to` are the first and the last that will be asked for.
 */
export function workingDaysCount(from: Day, to: Day, week: WorkWeek): (earlier: Day, later: Day) => number {
  const first = numberOf(from);
  const off = new Set(week.daysOff.map(numberOf));
  const passed: number[] = [0];
  for (let day = first + 1; day <= numberOf(to); day += 1) {
    const works = week.workdays.includes(weekdayOf(day)) && !off.has(day);
    passed.push((passed.at(-1) ?? 0) + (works ? 1 : 0));
  }
  const until = (day: Day) => passed[Math.min(Math.max(numberOf(day) - first, 0), passed.length - 1)] ?? 0;
  return (earlier, later) => Math.max(0, until(later) - until(earlier));
}

/** The week where both a user and somebody else's rule let a day be worked on; a rule that is left out lets any. */
export function workedByBoth<W extends WorkWeek>(week: W, weekdays: readonly number[] | undefined): W {
  if (weekdays === undefined) return week;
  return { ...week, workdays: week.workdays.filter((day) => weekdays.includes(day)) };
}
