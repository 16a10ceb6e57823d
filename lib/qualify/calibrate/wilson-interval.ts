import type { Interval } from '../../model/interval.ts';

/** The standard normal quantile that leaves 5 % on either side: intervals hold 90 %. */
export const Z90 = 1.6448536269514722;

/**
 * A share of `n` cases, 0 to 1, with the interval of Wilson's score test: within 0 to 1, and never of no width.
 * E. B. Wilson, JASA 22 (1927) 209; method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998) 857.
 * `n` is at least 1.
 */
export function wilsonInterval(won: number, n: number, z = Z90): Interval {
  const total = n + z * z;
  const centre = (won + (z * z) / 2) / total;
  const reach = (z / total) * Math.sqrt((won * (n - won)) / n + (z * z) / 4);
  return {
    low: won === 0 ? 0 : centre - reach,
    value: won / n,
    high: won === n ? 1 : centre + reach,
  };
}
