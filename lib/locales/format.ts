import { zoneDays } from '../followup/zone-days.ts';
import type { Day, Money } from '../model/answers.ts';
import type { Instant } from '../model/schema.ts';

/** Beyond this many days a distance is harder to picture than a date. */
const NEAR_DAYS = 6;

/** Dates, numbers and names as the reader writes them. Instants are shown in the zone the format was made for. */
export interface Format {
  locale: string;
  zone: string;
  /** `19 Mar 2026` */
  formatDate(instant: Instant): string;
  /** `Thu, 19 Mar` */
  formatDay(instant: Instant): string;
  /** `19 Mar 2026, 09:41` */
  formatDateTime(instant: Instant): string;
  /** `09:41` */
  formatTime(instant: Instant): string;
  /** The same of a clock on a wall anywhere, `YYYY-MM-DDTHH:mm`. */
  formatWall(wall: string): string;
  /** `today`, `in 3 days`, `yesterday`; further than six days away `19 Mar`, and with its year when that differs. */
  formatRelativeDay(instant: Instant, now: Instant): string;
  formatNumber(n: number): string;
  /** A number with this many digits after the point: `1.90`. */
  formatFixed(n: number, digits: number): string;
  /** A day of the calendar, which is the same in every zone: `19 Mar 2026`. */
  formatCalendarDay(day: Day): string;
  /** `Thu, 19 Mar`, of such a day. */
  formatCalendarWeekday(day: Day): string;
  /** `€12,500`, in the currency's own decimals where there are any to show. */
  formatMoney(money: Money): string;
  /** A share of 1 as `64%`. */
  formatPercent(share: number): string;
  /** A length of time: `35 min`, `1 hr 10 min`. */
  formatMinutes(minutes: number): string;
  /** `a, b and c` */
  formatList(items: readonly string[]): string;
  /** A country's name from its ISO 3166-1 alpha-2 code; any other text is given back as it is. */
  formatPlace(place: string): string;
}

const DAY = 86_400_000;

/** The year a day numbered from 1970-01-01 is in. */
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The formatters of one locale and zone. Intl objects are made once, on first use: a table calls them per row.
 * @param locale a BCP 47 tag
 * @param zone an IANA zone name; an unknown one throws RangeError on first use
 */
export function makeFormat(locale: string, zone: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));
  const date = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayMonth = dates({ day: 'numeric', month: 'short' });
  const day = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const dateTime = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const time = dates({ timeStyle: 'short' });
  const wallTime = lazily(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }));
  const relative = lazily(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const number = lazily(() => new Intl.NumberFormat(locale));
  const percent = lazily(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const list = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const calendar = (options: Intl.DateTimeFormatOptions) =>
    lazily(
      () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...options, timeZone: 'UTC' }),
    );
  const calendarDay = calendar({ year: 'numeric' });
  const calendarWeekday = calendar({ weekday: 'short' });
  const regions = lazily(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const units = (unit: 'hour' | 'minute') =>
    lazily(() => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }));
  const [hours, minutes] = [units('hour'), units('minute')];
  const dayOf = zoneDays(zone);
  const show = (format: () => Intl.DateTimeFormat) => (instant: Instant) =>
    format().format(Date.parse(instant));
  return {
    locale,
    zone,
    formatDate: show(date),
    formatDay: show(day),
    formatDateTime: show(dateTime),
    formatTime: show(time),
    formatWall: (wall) => wallTime().format(Date.parse(`${wall}Z`)),
    formatRelativeDay(instant, now) {
      const [then, today] = [dayOf(instant), dayOf(now)];
      if (Math.abs(then - today) <= NEAR_DAYS) return relative().format(then - today, 'day');
      return show(yearOf(then) === yearOf(today) ? dayMonth : date)(instant);
    },
    formatNumber: (n) => number().format(n),
    formatFixed(n, digits) {
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return new Intl.NumberFormat(locale, options).format(n);
    },
    formatCalendarDay: (day) => calendarDay().format(Date.parse(day)),
    formatCalendarWeekday: (day) => calendarWeekday().format(Date.parse(day)),
    formatMoney({ amount, currency }) {
      const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
      return new Intl.NumberFormat(locale, options).format(amount);
    },
    formatPercent: (share) => percent().format(share),
    formatMinutes(length) {
      const whole = Math.floor(length / 60);
      const rest = Math.round(length - 60 * whole);
      const ends = rest > 0 || whole === 0 ? [minutes().format(rest)] : [];
      return [...(whole > 0 ? [hours().format(whole)] : []), ...ends].join(' ');
    },
    formatList: (items) => list().format(items),
    formatPlace: (place) => (/^[A-Z]{2}$/.test(place) ? (regions().of(place) ?? place) : place),
  };
}
