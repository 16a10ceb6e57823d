import type { Interval } from '../model/interval.ts';

/** An interval in whole numbers. Rounding keeps order, so the value stays between its ends. */
export function roundInterval({ low, value, high }: Interval): Interval {
  return { low: Math.round(low), value: Math.round(value), high: Math.round(high) };
}
