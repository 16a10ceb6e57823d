import type { Activity, InsightPerson, TimeBucket, TimeUnit, TimeWindow } from '../../model/insights.ts';
import { type Counted, countActivity, countSignals, type SignalCount } from './count-activity.ts';
import { type ChannelOutcome, countAcquisition, countReplies, type ReplyCount } from './count-channels.ts';
import { countFunnel, type FunnelStep } from './count-funnel.ts';
import { countRanks, RANK_SIDES, type RankRow, type RankSide } from './count-ranks.ts';
import { countReasons, type ReasonCount } from './count-reasons.ts';
import { type ContentAim, findGaps, GAP_SIDES, type GapRow, type GapSide } from './find-gaps.ts';
import { measureStays, type Stay } from './measure-stays.ts';

/** A stretch of time, and the bars it is drawn in. */
export interface CountedTime {
  window: TimeWindow;
  unit: TimeUnit;
  buckets: TimeBucket[];
}

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

/** Everything dated, counted within one stretch of time. */
export function countPeriod(
  people: readonly InsightPerson[],
  { window, buckets }: Omit<CountedTime, 'unit'>,
): PeriodCounts {
  return {
    funnel: countFunnel(people, window),
    stays: measureStays(people, window),
    activity: countActivity(people, window, buckets),
    signals: countSignals(people, window, buckets),
    acquisition: countAcquisition(people, window),
    replies: countReplies(people, window),
    reasons: countReasons(people, window),
  };
}

/** Everything that has no date but now. */
export function countStanding(
  people: readonly InsightPerson[],
  contents: readonly ContentAim[],
): StandingCounts {
  const ranks = RANK_SIDES.map((side) => [side, countRanks(people, side)] as const);
  const gaps = GAP_SIDES.map((side) => [side, findGaps(people, contents, side)] as const);
  return {
    ranks: Object.fromEntries(ranks) as Record<RankSide, RankRow[]>,
    gaps: Object.fromEntries(gaps) as Record<GapSide, GapRow[]>,
    contents: contents.length,
  };
}
