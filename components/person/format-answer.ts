import type { Format } from '../../lib/locales/index.ts';
import type { Day, Money } from '../../lib/model/answers.ts';

/** `€20,000`, without cents where there are none. */
export function formatMoney({ amount, currency }: Money, { locale }: Format): string {
  const style = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(locale, style).format(amount);
}

/** A calendar day as `30 Nov 2026`: it has no zone, so it is the same day everywhere. */
export function formatPlainDay(day: Day, { locale }: Format): string {
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(Date.parse(day));
}

/** Seconds as a clock: `0:07`, `12:34`, `1:02:03`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
