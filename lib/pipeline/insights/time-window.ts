import type { Moment, TimeBucket, TimeWindow } from '../../model/insights.ts';

/** Whether something happened within a window, as far as is known in it. */
export const isWithin = (at: Moment, { from, to, asOf }: TimeWindow): boolean =>
  at >= from && at < to && at <= asOf;

/** The place of the bucket a moment is in, or -1. Buckets follow each other without a gap. */
export function placeIn(buckets: readonly TimeBucket[], at: Moment): number {
  let low = 0;
  let high = buckets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bucket = buckets[middle];
    if (bucket === undefined || at < bucket.from) high = middle - 1;
    else if (at >= bucket.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
