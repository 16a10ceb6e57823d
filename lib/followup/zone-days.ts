import type { Instant } from '../model/schema.ts';
import { offsetAt } from './zoned-time.ts';

const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;
/** Quarters of an hour that are remembered: three months of them. */
const KEPT = 10_000;

/**
 * The number of the calendar day, counted from 1970-01-01, that a zone has at a moment; for many moments. Midnight comes in no zone
 * within a quarter of an hour, so each of those is worked out once.
 * @param zone an IANA name; one this runtime lacks throws a RangeError when first asked
 */
export function zoneDays(zone: string): (instant: Instant) => number {
  const known = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(Date.parse(instant) / QUARTER_HOUR);
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const time = quarter * QUARTER_HOUR;
    const day = Math.floor((time + offsetAt(time, zone)) / DAY);
    if (known.size >= KEPT) known.clear();
    known.set(quarter, day);
    return day;
  };
}
