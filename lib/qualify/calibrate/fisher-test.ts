import type { Outcomes } from '../../model/calibration.ts';

/** Ties in probability differ by rounding alone below this. */
const ROUNDING = 1e-7;

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 2; n <= most; n += 1) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}

/**
 * Fisher's exact test, two-sided: how often, 0 to 1, two groups without any difference would be at least as unlike.
 * All tables with the same margins that are no likelier than the one seen count. R. A. Fisher, JRSS 98 (1935) 39.
 */
export function fisherTest(one: Outcomes, other: Outcomes): number {
  const n = one.n + other.n;
  const won = one.won + other.won;
  const logs = logFactorials(n);
  const log = (index: number) => logs[index] ?? 0;
  const choose = (all: number, some: number) => log(all) - log(some) - log(all - some);
  const chanceOf = (wonHere: number) =>
    Math.exp(choose(one.n, wonHere) + choose(other.n, won - wonHere) - choose(n, won));
  const seen = chanceOf(one.won) * (1 + ROUNDING);
  let sum = 0;
  for (let wonHere = Math.max(0, won - other.n); wonHere <= Math.min(one.n, won); wonHere += 1) {
    const chance = chanceOf(wonHere);
    if (chance <= seen) sum += chance;
  }
  return Math.min(1, sum);
}

/**
 * Allows for having looked at several things: each chance raised so that saying "not chance" of all under 5 %, say, is
 * wrong of any in 5 % of such lists at most, however the things hang together. S. Holm, Scand. J. Statistics 6 (1979) 65.
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, place) => place).sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const adjusted = new Array<number>(chances.length);
  let highest = 0;
  order.forEach((place, rank) => {
    highest = Math.max(highest, Math.min(1, (chances.length - rank) * (chances[place] ?? 1)));
    adjusted[place] = highest;
  });
  return adjusted;
}
