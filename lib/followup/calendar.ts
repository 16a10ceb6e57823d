import { TZDateMini } from '@date-fns/tz';
import { addDays, isWeekend, nextMonday } from 'date-fns';
import type { Instant } from '../model/schema.ts';
import { wallOf } from './zoned-time.ts';

/** The start of work where the user has set none. */
export const WORK_START = '09:00';

/** A day without zone or hour, `YYYY-MM-DD`. Held in UTC while counting, where no day is longer than another. */
type Day = string;

const dateOf = (day: Day) => new TZDateMini(Date.parse(day), 'UTC');
const dayFrom = (date: Date): Day => new Date(date.getTime()).toISOString().slice(0, 10);

/** The calendar day in `zone` at a moment. */
export function dayIn(instant: Instant, zone: string): Day {
  return wallOf(instant, zone).slice(0, 10);
}

/** The day `days` later on the calendar, whatever the clocks do in between. */
export function dayAfter(day: Day, days: number): Day {
  return dayFrom(addDays(dateOf(day), days));
}

/** The first Monday strictly after a day. */
export function mondayAfter(day: Day): Day {
  return dayFrom(nextMonday(dateOf(day)));
}

/** The day itself, or the Monday after it where it is a Saturday or Sunday. */
export function workingDay(day: Day): Day {
  return isWeekend(dateOf(day)) ? mondayAfter(day) : day;
}
