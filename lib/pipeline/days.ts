import type { Day } from '../model/answers.ts';
import type { Instant } from '../model/schema.ts';

const DAY = 86_400_000;

/** Whether a text is a day some calendar has: `2026-02-28`, and not `2026-02-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse may roll 31 February over into March, so the text must come back unchanged.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day so many days later. Counted in UTC, where no day is longer than another. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days that have passed since a moment, each of 24 hours; below 0 where it is still to come. */
export function daysSince(then: Instant, now: Instant): number {
  return Math.floor((Date.parse(now) - Date.parse(then)) / DAY);
}
