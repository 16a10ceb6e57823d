import { useMemo } from 'react';
import type { Format, LateMessages, Messages } from '../../lib/locales/index.ts';
import type { Outcomes } from '../../lib/model/calibration.ts';
import type { Interval } from '../../lib/model/interval.ts';
import { rateOf, TOO_FEW } from '../../lib/qualify/calibrate/index.ts';
import { writeRange } from '../calibration/say-trust.ts';
import { useInsightsMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';

/** The words and formats insights are told with. */
export interface Telling {
  say: LateMessages['insights'];
  words: Messages['words'];
  format: Format;
}

/** Those of the reader's language. */
export function useTelling(): Telling {
  const say = useInsightsMessages();
  const { words } = useMessages();
  const format = useFormat();
  return useMemo(() => ({ say, words, format }), [say, words, format]);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A time in days for a table: two digits after the point. */
export const inDays = (time: number): number => Math.round((100 * time) / DAY) / 100;

/** A time in words: `6 d`, `1.5 d`, `7 h`. */
export function writeTime(time: number, { say, format }: Telling): string {
  if (time < HOUR) return say.duration.underHour;
  if (time < 2 * DAY) return say.duration.hours(format.formatNumber(Math.round(time / HOUR)));
  const days = time / DAY;
  const written = days < 10 ? Math.round(2 * days) / 2 : Math.round(days);
  return say.duration.days(format.formatNumber(written));
}

/** A share with its range: `14% (11–18)`. */
const writeShare = (rate: Interval, { say, format }: Telling): string =>
  say.rate(format.formatPercent(rate.value), writeRange(rate, format));

/** `58 of 412` */
export const writeOf = ({ won, n }: Outcomes, { say, format }: Telling): string =>
  say.of(format.formatNumber(won), format.formatNumber(n));

/** `too few: 7 of 10` */
export const writeFew = ({ n }: Outcomes, { say, format }: Telling): string =>
  say.few.short(format.formatNumber(n), format.formatNumber(TOO_FEW));

/** A share with its range, or that there are too few to tell one. */
export function writeRate(outcomes: Outcomes, telling: Telling): string {
  const rate = rateOf(outcomes);
  return rate ? writeShare(rate, telling) : writeFew(outcomes, telling);
}
