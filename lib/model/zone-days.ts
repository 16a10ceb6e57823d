import { tzOffset } from '@date-fns/tz';
import type { Instant } from './schema.ts';

const QUARTER_HOUR = 900_000;
const MINUTES_A_DAY = 1_440;
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
    const offset = tzOffset(zone, new Date(quarter * QUARTER_HOUR));
    if (Number.isNaN(offset)) throw new RangeError(`Unknown time zone or moment: ${zone}, ${instant}`);
    const day = Math.floor((quarter * 15 + offset) / MINUTES_A_DAY);
    if (known.size >= KEPT) known.clear();
    known.set(quarter, day);
    return day;
  };
}
