/** What the ledgers of many people say together: counts, rates' parts and times, each as it was on some day. */
export { choosePeople } from './choose-people.ts';
export { type Counted, earliest, type SignalCount } from './count-activity.ts';
export { ANSWER_DAYS, type ChannelOutcome, type ReplyCount } from './count-channels.ts';
export type { FunnelStep } from './count-funnel.ts';
export {
  type CountedTime,
  countPeriod,
  countStanding,
  type PeriodCounts,
  type StandingCounts,
} from './count-insights.ts';
export { RANKS, type RankRow, type RankSide } from './count-ranks.ts';
export type { ReasonCount } from './count-reasons.ts';
export {
  type ContentAim,
  GAP_POSITIONS,
  type GapPosition,
  type GapRow,
  type GapSide,
  readAim,
} from './find-gaps.ts';
export type { Stay } from './measure-stays.ts';
export { slimEntry } from './slim-entry.ts';
export { tellStories } from './tell-stories.ts';
