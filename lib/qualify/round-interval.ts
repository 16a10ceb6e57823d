import type { Interval } from '../model/interval.ts';

/** What sums of fractions may fall short by. */
const SHORTFALL = 1e-9;

/** A whole number. Half a point counts upward, also where adding up in another order left it a hair short. */
export function roundPoints(value: number): number {
  return Math.round(value + SHORTFALL);
}

/** An interval in whole numbers. Rounding keeps order, so the value stays between its ends. */
export function roundInterval({ low, value, high }: Interval): Interval {
  return { low: roundPoints(low), value: roundPoints(value), high: roundPoints(high) };
}
