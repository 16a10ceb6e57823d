import { type Day, daySchema } from './answers.ts';
import { textSchema, z } from './schema.ts';
import type { Grade } from './scorecard.ts';
import type {
  AcquisitionChannel,
  Channel,
  DisqualifyReason,
  JobFunction,
  SignalKind,
  Stage,
} from './words.ts';

/** Moments are milliseconds since 1970 here: hundreds of thousands of them are compared at a time. */
export type Moment = number;

/**
 * A stretch of time: from `from` on, before `to`. Nothing that happened after `asOf` is known in it, so that two stretches can
 * be told as each stood at the same distance from its start.
 */
export interface TimeWindow {
  from: Moment;
  to: Moment;
  asOf: Moment;
}

/** A move, with the reason where it set somebody aside. */
export interface StoryMove {
  at: Moment;
  to: Stage;
  reason?: DisqualifyReason;
}

/** One time somebody was written to, called or met. */
export interface StoryTouch {
  at: Moment;
  /** Absent where it was not told. */
  channel?: Channel;
  /** How long it was until they spoke back, in milliseconds: 0 where it was there and then. Absent where they did not in time. */
  answered?: number;
}

/** A sign of interest, at the moment it was given. */
export interface StorySignal {
  at: Moment;
  kind: SignalKind;
}

/** Stages people wait on. Customers and the disqualified have arrived. */
export const WAITING_STAGES = [
  'suspect',
  'lead',
  'prospect',
  'opportunity',
  'nurture',
] as const satisfies Stage[];
export type WaitingStage = (typeof WAITING_STAGES)[number];

/** Somebody's first stay on a stage. */
export interface StoryStay {
  stage: WaitingStage;
  from: Moment;
  /** Absent while they are there. */
  to?: Moment;
}

/**
 * What the standing entries of one person tell, in the order it happened, and nothing that identifies them but the id. Worked out
 * once, so that any period can be counted from it at once.
 */
export interface Story {
  id: string;
  capturedAt: Moment;
  /** When they first came to each rung of the ladder, or past it, lowest first; as many as they came to. */
  came: readonly Moment[];
  /** Those of them they went past in one move, a bit for each rung: 2 for lead, 4 for prospect. */
  skipped: number;
  stays: readonly StoryStay[];
  moves: readonly StoryMove[];
  touches: readonly StoryTouch[];
  signals: readonly StorySignal[];
  /** Contents that were sent to them. */
  sent: readonly string[];
}

/** Where somebody stands now. */
export interface StoryStanding {
  stage: Stage;
  /** The profile that suits them best; absent while unscored. */
  icpId?: string;
  grade?: Grade;
  channel?: AcquisitionChannel;
  function?: JobFunction;
  /** What they can be picked by: `tag:fair`, `segment:<id>`. */
  groups: readonly string[];
}

/** The periods offered: so many days up to today, the calendar's quarter or year up to today, everything, or two days of the user's. */
export const PERIOD_KINDS = ['7-days', '30-days', '90-days', 'quarter', 'year', 'all', 'range'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A period as chosen. `from` and `to` count for `range` alone, both included; they may be half typed. */
export interface PeriodChoice {
  kind: PeriodKind;
  from?: string;
  to?: string;
}

/** A period's days, both included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** How long the bars of a picture over time are. */
export type TimeUnit = 'day' | 'week' | 'month';

/** One bar's stretch of time. `whole` is false at the ends of a period that begin or end within a unit, and for what still runs. */
export interface TimeBucket {
  from: Moment;
  to: Moment;
  start: Day;
  whole: boolean;
}

const goal = z.exactOptional(z.number().check(z.int(), z.minimum(1), z.maximum(100_000)));

/** What the user means to do in a week; absent where no goal is set. */
export const goalsSchema = z.object({ touches: goal, captures: goal, qualifications: goal });
export type Goals = z.infer<typeof goalsSchema>;

/** What is counted against a goal. */
export const ACTIVITIES = ['touches', 'captures', 'qualifications'] as const satisfies (keyof Goals)[];
export type Activity = (typeof ACTIVITIES)[number];

/** What the insights view was last asked to show. */
export const insightChoiceSchema = z.object({
  /** Absent: everyone. `none`: those no profile scores. */
  icpId: z.exactOptional(textSchema(60)),
  /** Absent: everyone. A key of `StoryStanding.groups`. */
  group: z.exactOptional(textSchema(120)),
  period: z.object({
    kind: z.enum(PERIOD_KINDS),
    from: z.exactOptional(daySchema),
    to: z.exactOptional(daySchema),
  }),
  /** Whether the period before is told beside. */
  compare: z.boolean(),
});
export type InsightChoice = z.infer<typeof insightChoiceSchema>;

/** Those no profile scores, as a choice of profile. */
export const NO_ICP = 'none';
