const DAY = 24 * 60 * 60 * 1_000;

/** Whole days from a day, `YYYY-MM-DD` in UTC, to the day of an instant. */
export function daysApart(day: string, now: string): number {
  return Math.round((Date.parse(now.slice(0, 10)) - Date.parse(day)) / DAY);
}
