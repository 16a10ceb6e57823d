import type { Format, LateMessages } from '../../lib/locales/index.ts';
import type { CalibrationBin, Reliability } from '../../lib/model/calibration.ts';
import type { Interval } from '../../lib/model/interval.ts';

import { joinRange } from './join-range.ts';

type Say = LateMessages['calibration'];

/** Points of bias below which scores lean a little, and from which they lean far. */
const LITTLE = 10;
const FAR = 25;
/** The part of the reference by which a Brier score has to differ from it to be worth a word. */
const NOTABLE = 0.05;

/** A share's interval as `48–77`, in whole percent. */
export function writeRange({ low, high }: Interval, { formatNumber }: Format): string {
  return joinRange(formatNumber(Math.round(100 * low)), formatNumber(Math.round(100 * high)));
}

/** How many times the way to its interval's end a score lies off before that is said: for five bins, one false alarm in ten. */
const CLEARLY_OFF = 1.4;

const isOff = ({ score, rate: { low, value, high } }: CalibrationBin) => {
  const away = score / 100 - value;
  return Math.abs(away) > CLEARLY_OFF * (away > 0 ? high - value : value - low);
};

function sayLean({ runs, bias, bins }: Reliability, { leans }: Say['trust']): string {
  if (runs === 'level') return bins.some(isOff) ? leans.uneven : leans.level;
  const points = Math.abs(bias.value);
  if (points < LITTLE) return leans[runs].little;
  return points < FAR ? leans[runs].plain : leans[runs].far;
}

const widthOf = ({ rate }: CalibrationBin) => rate.high - rate.low;

/** How well a bin shows what is said: by how far it lies to that side, to any side, or, when all is level, by its people. */
function worthOf(bin: CalibrationBin, { runs, bins }: Reliability): number {
  const away = (bin.score / 100 - bin.rate.value) / widthOf(bin);
  if (runs !== 'level') return runs === 'low' ? -away : away;
  return bins.some(isOff) ? Math.abs(away) : bin.n;
}

function showingBin(reliability: Reliability): CalibrationBin | undefined {
  const worth = (bin: CalibrationBin) => worthOf(bin, reliability);
  return reliability.bins.reduce<CalibrationBin | undefined>(
    (best, bin) => (best === undefined || worth(bin) >= worth(best) ? bin : best),
    undefined,
  );
}

/** `Scores run a little high: of the 17 people at 71, 64% were won (48–77).` */
export function sayTrust(reliability: Reliability, say: Say, format: Format): string {
  const bin = showingBin(reliability);
  if (bin === undefined) return '';
  const { formatNumber, formatPercent } = format;
  return say.trust.quote(
    sayLean(reliability, say.trust),
    bin.n,
    formatNumber(Math.round(bin.score)),
    formatPercent(bin.rate.value),
    writeRange(bin.rate, format),
  );
}

/** The Brier score beside the one of always saying the share won, and what that means. */
export function sayBrier({ brier, referenceBrier, rate }: Reliability, say: Say, format: Format): string {
  const { trust } = say;
  if (referenceBrier === 0) return trust.allAlike;
  const { formatFixed, formatPercent } = format;
  const both = trust.brier(formatFixed(brier, 2), formatPercent(rate.value), formatFixed(referenceBrier, 2));
  const part = brier / referenceBrier;
  if (part < 1 - NOTABLE) return trust.tellsMore(both);
  return part <= 1 + NOTABLE ? trust.tellsSame(both) : trust.tellsLess(both);
}

/** One point of the plot: `At 71: 64% won (48–77), 11 of 17` */
export function sayPoint({ score, rate, won, n }: CalibrationBin, say: Say, format: Format): string {
  const { formatNumber, formatPercent } = format;
  return say.trust.point(
    formatNumber(Math.round(score)),
    formatPercent(rate.value),
    writeRange(rate, format),
    formatNumber(won),
    formatNumber(n),
  );
}
