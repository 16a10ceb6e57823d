import type { Format } from '../../lib/locales/index.ts';
import type { TimeUnit } from '../../lib/model/insights.ts';
import type { Telling } from './telling.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in as little room as it needs: `7 Dec`. */
export function writeDay(day: string, { locale }: Format): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(Date.parse(day));
}

/** A stretch of time by its first day: `19 Mar 2026`, `Week from 16 Mar 2026`. */
export function writeBucket(unit: TimeUnit, start: string, { say, format }: Telling): string {
  const day = format.formatCalendarDay(start);
  return unit === 'day' ? day : `${say.activity.units[unit]} ${day}`;
}
