import type { Activity, TimeBucket, TimeWindow } from '../../model/insights.ts';
import type { Chosen } from './choose-people.ts';
import type { Columns } from './columns.ts';
import { type Counted, countActivity, countSignals, type SignalCount } from './count-activity.ts';
import { type ChannelOutcome, countAcquisition, countReplies, type ReplyCount } from './count-channels.ts';
import { countFunnel, type FunnelStep } from './count-funnel.ts';
import { countRanks, type RankRow, type RankSide } from './count-ranks.ts';
import { countReasons, type ReasonCount } from './count-reasons.ts';
import { findGaps, GAP_SIDES, type GapRow, type GapSide, type Library } from './find-gaps.ts';
import { measureStays, type Stay } from './measure-stays.ts';

/** What is counted within a period. */
export interface PeriodCounts {
  funnel: FunnelStep[];
  stays: Stay[];
  activity: Record<Activity, Counted>;
  signals: SignalCount[];
  acquisition: ChannelOutcome[];
  replies: ReplyCount[];
  reasons: ReasonCount[];
}

/** What is counted of everyone as they stand now. */
export interface StandingCounts {
  ranks: Record<RankSide, RankRow[]>;
  gaps: Record<GapSide, GapRow[]>;
  /** How many contents there are to send. */
  contents: number;
}

/** Everything dated, counted within one stretch of time, which the buckets make up. */
export function countPeriod(
  columns: Columns,
  chosen: Chosen,
  window: TimeWindow,
  buckets: readonly TimeBucket[],
): PeriodCounts {
  return {
    funnel: countFunnel(columns, chosen, window),
    stays: measureStays(columns, chosen, window),
    activity: countActivity(columns, chosen, window, buckets),
    signals: countSignals(columns, chosen, window, buckets),
    acquisition: countAcquisition(columns, chosen, window),
    replies: countReplies(columns, chosen, window),
    reasons: countReasons(columns, chosen, window),
  };
}

/** Everything that has no date but now. */
export function countStanding(columns: Columns, chosen: Chosen, library: Library): StandingCounts {
  const gaps = GAP_SIDES.map((side) => [side, findGaps(columns, chosen, library, side)] as const);
  return {
    ranks: countRanks(columns, chosen),
    gaps: Object.fromEntries(gaps) as Record<GapSide, GapRow[]>,
    contents: library.contents.length,
  };
}
