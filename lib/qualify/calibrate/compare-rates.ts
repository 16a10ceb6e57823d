/**
 * Two shares of independent cases held against each other, with intervals that are right in small samples too: the
 * asymptotic score intervals of O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985) 213, recommended by
 * M. W. Fagerland, S. Lydersen and P. Laake, Statistical Methods in Medical Research 24 (2015) 224. An end is where the
 * score test, with its variance taken under the value tested, would just reject.
 */
import type { Outcomes } from '../../model/calibration.ts';
import type { Interval } from '../../model/interval.ts';
import { Z90 } from './wilson-interval.ts';

/** Wide enough for the logarithm of any ratio that whole numbers of people can make. */
const WIDEST = 40;
const HALVINGS = 60;

/** The standardised distance of two groups from a supposed log ratio; falls as that rises. */
type Score = (one: Outcomes, other: Outcomes, logRatio: number) => number;

/** Miettinen and Nurminen's correction of the variance for having estimated it. */
const correct = (one: Outcomes, other: Outcomes) => (one.n + other.n) / (one.n + other.n - 1);

const standardise = (distance: number, variance: number) =>
  variance > 0 ? distance / Math.sqrt(variance) : Math.sign(distance) * Number.MAX_VALUE;

/** For the ratio of shares. The shares most likely under it solve a quadratic, here in the form that loses no digits. */
const scoreRatio: Score = (one, other, logRatio) => {
  const ratio = Math.exp(logRatio);
  const won = one.won + other.won;
  const half = (one.n + other.won) * ratio + one.won + other.n;
  const root = Math.sqrt(Math.max(0, half * half - 4 * (one.n + other.n) * ratio * won));
  const theirs = Math.min(1, (2 * won) / (half + root));
  const ours = Math.min(1, ratio * theirs);
  const variance = (ours * (1 - ours)) / one.n + (ratio * ratio * theirs * (1 - theirs)) / other.n;
  return standardise(one.won / one.n - (ratio * other.won) / other.n, variance * correct(one, other));
};

/** For the ratio of odds, likewise. */
const scoreOdds: Score = (one, other, logRatio) => {
  const ratio = Math.exp(logRatio);
  const won = one.won + other.won;
  const square = other.n * (ratio - 1);
  const half = one.n * ratio + other.n - won * (ratio - 1);
  const root = Math.sqrt(Math.max(0, half * half + 4 * square * won));
  const theirs = half >= 0 ? (2 * won) / (half + root) : (root - half) / (2 * square);
  const ours = (ratio * theirs) / (1 + theirs * (ratio - 1));
  const information = 1 / (one.n * ours * (1 - ours)) + 1 / (other.n * theirs * (1 - theirs));
  return standardise(one.won - one.n * ours, correct(one, other) / information);
};

/** The log ratio at which the score is `target`. */
function solve(score: Score, one: Outcomes, other: Outcomes, target: number): number {
  let low = -WIDEST;
  let high = WIDEST;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (score(one, other, middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Whether two groups can be compared: neither is empty, and their outcomes are not all the same. */
export function isComparable(one: Outcomes, other: Outcomes): boolean {
  const won = one.won + other.won;
  return one.n > 0 && other.n > 0 && won > 0 && won < one.n + other.n;
}

/** Half a case more in every cell (J. B. S. Haldane 1956, F. J. Anscombe 1956): a point where a cell is empty. */
const halfMore = ({ n, won }: Outcomes): Outcomes => ({ n: n + 1, won: won + 0.5 });

const within = ({ low, value, high }: Interval): Interval => ({
  low,
  value: Math.min(high, Math.max(low, value)),
  high,
});

/**
 * The share won in one group over that in the other, above 0, with its interval. Where a group has no win the value
 * counts half a case more in every cell, and the interval is open on that side: low 0, or high `Infinity`. Both must
 * be comparable.
 */
export function compareRates(one: Outcomes, other: Outcomes, z = Z90): Interval {
  const bare = one.won > 0 && other.won > 0;
  const [ours, theirs] = bare ? [one, other] : [halfMore(one), halfMore(other)];
  return within({
    low: one.won === 0 ? 0 : Math.exp(solve(scoreRatio, one, other, z)),
    value: ours.won / ours.n / (theirs.won / theirs.n),
    high: other.won === 0 ? Number.POSITIVE_INFINITY : Math.exp(solve(scoreRatio, one, other, -z)),
  });
}

/** The natural logarithm of the ratio of the groups' odds, with its interval; empty cells as in `compareRates`. */
export function compareLogOdds(one: Outcomes, other: Outcomes, z = Z90): Interval {
  const openBelow = one.won === 0 || other.won === other.n;
  const openAbove = other.won === 0 || one.won === one.n;
  const [ours, theirs] = openBelow || openAbove ? [halfMore(one), halfMore(other)] : [one, other];
  const logOdds = ({ n, won }: Outcomes) => Math.log(won / (n - won));
  return within({
    low: openBelow ? Number.NEGATIVE_INFINITY : solve(scoreOdds, one, other, z),
    value: logOdds(ours) - logOdds(theirs),
    high: openAbove ? Number.POSITIVE_INFINITY : solve(scoreOdds, one, other, -z),
  });
}
