import type { Moment, TimeWindow } from '../../model/insights.ts';

/** Whether something happened within a window, as far as is known in it. */
export const isWithin = (at: Moment, { from, to, asOf }: TimeWindow): boolean =>
  at >= from && at < to && at <= asOf;
