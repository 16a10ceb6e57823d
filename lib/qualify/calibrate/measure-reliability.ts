import type { CalibrationBin, CalibrationCase, Reliability } from '../../model/calibration.ts';
import type { Interval } from '../../model/interval.ts';
import { wilsonInterval, Z90 } from './wilson-interval.ts';

const MOST_BINS = 5;
/** Fewer in a bin and its interval spans most of the picture. */
const LEAST_IN_BIN = 10;

const countWon = (cases: readonly CalibrationCase[]) => cases.filter(({ won }) => won).length;
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanScore = (cases: readonly CalibrationCase[]) => meanOf(cases.map(({ score }) => score));

function toBin(cases: readonly CalibrationCase[]): CalibrationBin {
  const scores = cases.map(({ score }) => score);
  const won = countWon(cases);
  return {
    from: Math.min(...scores),
    to: Math.max(...scores),
    score: meanScore(cases),
    n: cases.length,
    won,
    rate: wilsonInterval(won, cases.length),
  };
}

/** Cases in groups of about the same size by rising score; equal scores stay together, a small rest joins its neighbour. */
function groupByScore(cases: readonly CalibrationCase[]): CalibrationCase[][] {
  const sorted = [...cases].sort((one, other) => one.score - other.score);
  const wanted = Math.min(MOST_BINS, Math.max(1, Math.floor(cases.length / LEAST_IN_BIN)));
  const size = cases.length / wanted;
  const groups: CalibrationCase[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const full = group !== undefined && group.length >= size - 0.5;
    if (!group || (full && group.at(-1)?.score !== item.score)) groups.push([item]);
    else group.push(item);
  }
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last || !before || last.length >= size / 2) return groups;
  return [...groups.slice(0, -2), [...before, ...last]];
}

/**
 * Mean score less share won, in points. The interval is the normal one for a mean of differences, with z²/2 won and
 * z²/2 lost cases at the mean score added (as A. Agresti and B. A. Coull, American Statistician 52 (1998) 119, do for a
 * share), so that it has a width when all outcomes are the same too.
 */
function measureBias(cases: readonly CalibrationCase[]): Interval {
  const added = (Z90 * Z90) / 2;
  const score = meanScore(cases) / 100;
  const total = cases.length + 2 * added;
  const centre = score - (countWon(cases) + added) / total;
  const spread = cases.reduce((sum, { score: at, won }) => sum + (at / 100 - Number(won) - centre) ** 2, 0);
  const squares = spread + added * ((score - centre) ** 2 + (score - 1 - centre) ** 2);
  const reach = (Z90 * Math.sqrt(squares)) / total;
  const value = score - countWon(cases) / cases.length;
  return {
    low: 100 * Math.max(-1, Math.min(value, centre - reach)),
    value: 100 * value,
    high: 100 * Math.min(1, Math.max(value, centre + reach)),
  };
}

function runsOf({ low, high }: Interval): Reliability['runs'] {
  if (low > 0) return 'high';
  return high < 0 ? 'low' : 'level';
}

/**
 * How far scores can be read as chances in a hundred; see `Reliability`. The reference is in hindsight, of the same
 * outcomes, so that a score has to say something of its own to beat it. At least one case.
 */
export function measureReliability(cases: readonly CalibrationCase[]): Reliability {
  const rate = wilsonInterval(countWon(cases), cases.length);
  const bias = measureBias(cases);
  return {
    bins: groupByScore(cases).map(toBin),
    rate,
    brier: meanOf(cases.map(({ score, won }) => (score / 100 - Number(won)) ** 2)),
    referenceBrier: rate.value * (1 - rate.value),
    bias,
    runs: runsOf(bias),
  };
}
