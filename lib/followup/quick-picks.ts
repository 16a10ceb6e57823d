import type { Due } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import { dayAfter, dayIn, mondayAfter, WORK_START, workingDay } from './calendar.ts';
import { dueAt, dueFrom, wallOf } from './zoned-time.ts';

export interface QuickPick {
  key: 'tomorrow' | 'in-3-days' | 'next-monday' | 'in-2-weeks';
  due: Due;
}

export interface SnoozeOption {
  key: 'in-an-hour' | 'this-afternoon' | 'tomorrow' | 'next-monday';
  due: Due;
}

const HOUR = 3_600_000;
/** The last wall time at which "this afternoon" is still worth offering, and when it then is. */
const AFTERNOON_OFFERED_BEFORE = '13:00';
const AFTERNOON = '14:00';

/**
 * The four one-click dates for a next touch, at `workStart` (`HH:mm`), counted in calendar days of `zone`.
 * `tomorrow` means tomorrow, on a Friday too: the word leaves no room. `in-3-days` and `in-2-weeks` are distances, so
 * one that ends on a weekend waits for Monday. `next-monday` is never today.
 */
export function quickPicks(now: Instant, zone: string, workStart = WORK_START): QuickPick[] {
  const today = dayIn(now, zone);
  const at = (day: string) => dueAt(`${day}T${workStart}`, zone);
  return [
    { key: 'tomorrow', due: at(dayAfter(today, 1)) },
    { key: 'in-3-days', due: at(workingDay(dayAfter(today, 3))) },
    { key: 'next-monday', due: at(mondayAfter(today)) },
    { key: 'in-2-weeks', due: at(workingDay(dayAfter(today, 14))) },
  ];
}

/** The times a due follow-up can be put off to. `this-afternoon` (14:00) is there only before 13:00 in `zone`. */
export function snoozeOptions(now: Instant, zone: string, workStart = WORK_START): SnoozeOption[] {
  const [today = '', clock = ''] = wallOf(now, zone).split('T');
  const inAnHour = new Date(Date.parse(now) + HOUR).toISOString();
  const options: SnoozeOption[] = [{ key: 'in-an-hour', due: dueFrom(inAnHour, zone) }];
  if (clock < AFTERNOON_OFFERED_BEFORE) {
    options.push({ key: 'this-afternoon', due: dueAt(`${today}T${AFTERNOON}`, zone) });
  }
  options.push(
    { key: 'tomorrow', due: dueAt(`${dayAfter(today, 1)}T${workStart}`, zone) },
    { key: 'next-monday', due: dueAt(`${mondayAfter(today)}T${workStart}`, zone) },
  );
  return options;
}

/** A due time on a day, at `workStart`: when a reminder for that day comes. Throws a RangeError for a day no calendar has. */
export function dueOn(day: string, zone: string, workStart = WORK_START): Due {
  return dueAt(`${day}T${workStart}`, zone);
}
