import type { Instant } from '../../lib/model/schema.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, zone: string, near: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${near}`;
  const part = near ? ({ weekday: 'short' } as const) : ({ month: 'short' } as const);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...part, day: 'numeric', timeZone: zone });
  formats.set(key, format);
  return format;
}

const WEEK = 7 * 24 * 3_600_000;

/** A coming day in as little room as it needs: `Thu 19` within a week of `now`, else `7 Dec`. */
export function shortDay(instant: Instant, now: Instant, locale: string, zone: string): string {
  const time = Date.parse(instant);
  return formatOf(locale, zone, time - Date.parse(now) < WEEK).format(time);
}
