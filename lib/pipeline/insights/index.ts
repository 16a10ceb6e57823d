/** What the ledgers of many people say together: counts, rates' parts and times, each as it was on some day. */
export { ANSWER_DAYS } from './answers.ts';
export { type Chosen, choosePeople, countGroups } from './choose-people.ts';
export { type Columns, makeColumns } from './columns.ts';
export { earliest, lastCaptured, type SignalCount } from './count-activity.ts';
export type { ChannelOutcome, ReplyCount } from './count-channels.ts';
export type { FunnelStep } from './count-funnel.ts';
export {
  countPeriod,
  countStanding,
  type PeriodCounts,
  type StandingCounts,
} from './count-insights.ts';
export { RANKS, type RankRow, type RankSide } from './count-ranks.ts';
export type { ReasonCount } from './count-reasons.ts';
export type { ContentAim, GapRow, GapSide, Library } from './find-gaps.ts';
export type { Stay } from './measure-stays.ts';
export { slimEntry } from './slim-entry.ts';
export { tellStories } from './tell-stories.ts';
