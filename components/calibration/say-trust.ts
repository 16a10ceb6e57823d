import type { Format, LateMessages } from '../../lib/locales/index.ts';
import type { CalibrationBin, Reliability } from '../../lib/model/calibration.ts';
import type { Interval } from '../../lib/model/interval.ts';

type Say = LateMessages['calibration'];

/** Points of bias below which scores lean a little, and from which they lean far. */
const LITTLE = 10;
const FAR = 25;
/** The part of the reference by which a Brier score has to differ from it to be worth a word. */
const NOTABLE = 0.05;

/** A share with its interval as `48–77`, in whole percent. */
export function writeRange({ low, high }: Interval, { formatNumber }: Format): string {
  return `${formatNumber(Math.round(100 * low))}–${formatNumber(Math.round(100 * high))}`;
}

function sayLean({ runs, bias }: Reliability, { leans }: Say['trust']): string {
  if (runs === 'level') return leans.level;
  const points = Math.abs(bias.value);
  if (points < LITTLE) return leans[runs].little;
  return points < FAR ? leans[runs].plain : leans[runs].far;
}

const widthOf = ({ rate }: CalibrationBin) => rate.high - rate.low;

/** The bin that shows the lean best: the one that lies furthest to that side for its width; without a lean the fullest. */
function showingBin({ bins, runs }: Reliability): CalibrationBin | undefined {
  const side = runs === 'low' ? -1 : 1;
  const worth = (bin: CalibrationBin) =>
    runs === 'level' ? bin.n : (side * (bin.score / 100 - bin.rate.value)) / widthOf(bin);
  return bins.reduce<CalibrationBin | undefined>(
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
