import { USUAL_CAPACITY } from '../model/capacity.ts';
import type { Due } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import { dayAfter, dayIn, WORK_START } from './calendar.ts';
import { dueOn } from './quick-picks.ts';
import { nextWorkingDay, type WorkWeek, workedByBoth, workingDayAfter } from './working-days.ts';
import { dueFrom } from './zoned-time.ts';

/** The moment something is set, and when the user works. */
export interface Pace {
  now: Instant;
  /** IANA name. */
  zone: string;
  /** `HH:mm`. */
  workStart?: string | undefined;
  week?: WorkWeek | undefined;
}

/** A second touch of a day comes after a while, not at once: the first has just been made. */
const LATER_TODAY = 30 * 60_000;

/** What a search among working days finds; `undefined` where there is none. */
function ifAny<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * So many working days from now, at the start of work; 0 is later today, where today is worked on and not over. Only days of the
 * week among `weekdays` count, where they are given. Always ahead of now. `undefined` where there is no such day.
 */
export function dueInWorkDays(
  days: number,
  { now, zone, workStart = WORK_START, week = USUAL_CAPACITY }: Pace,
  weekdays?: readonly number[],
): Due | undefined {
  const theirs = workedByBoth(week, weekdays);
  const today = dayIn(now, zone);
  const day = ifAny(() => workingDayAfter(today, days, theirs));
  if (day === undefined) return undefined;
  const atStart = dueOn(day, zone, workStart);
  if (atStart.dueAt > now) return atStart;
  const soon = dueFrom(new Date(Date.parse(now) + LATER_TODAY).toISOString(), zone);
  if (soon.wall.slice(0, 10) === today) return soon;
  const next = ifAny(() => nextWorkingDay(dayAfter(today, 1), theirs));
  return next === undefined ? undefined : dueOn(next, zone, workStart);
}

/** So many days of the calendar from a moment, or the next working day after that; never before tomorrow. */
export function dueInDays(days: number, from: Instant, pace: Pace): Due | undefined {
  const { now, zone, workStart = WORK_START, week = USUAL_CAPACITY } = pace;
  const [meant, soonest] = [dayAfter(dayIn(from, zone), days), dayAfter(dayIn(now, zone), 1)];
  const day = ifAny(() => nextWorkingDay(meant > soonest ? meant : soonest, week));
  return day === undefined ? undefined : dueOn(day, zone, workStart);
}
