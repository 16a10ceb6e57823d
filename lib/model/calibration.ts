import type { Interval } from './interval.ts';
import type { Instant } from './schema.ts';
import type { CriterionVerdict, FitVerdict, Grade } from './scorecard.ts';
import type { WonStage } from './words.ts';

/** Outcomes needed before a weight is judged: "not enough data (7 of 30)". */
export const OUTCOMES_NEEDED = 30;
/** Won, and lost, outcomes needed beside that; and matches, and misses, before a criterion's weight is judged. */
export const EACH_NEEDED = 5;

/**
 * The largest chance of a claim being false, over all criteria together: once in forty profiles that tell nothing. Half
 * of the 5 % promised, so that the promise also holds in any count of 200.
 */
export const LARGEST_CHANCE = 0.025;

/** A pursuit that ended, and what the score said of the person when it was first made. */
export interface CalibrationCase {
  id: string;
  /** When it ended. */
  at: Instant;
  /** The total when first scored, 0 to 100. */
  score: number;
  won: boolean;
  /** Verdict and share, 0 to 1, of each criterion at that time. A criterion not listed counts as unknown. */
  criteria: { id: string; verdict: CriterionVerdict; share: number }[];
}

/** Ended pursuits, and how many of them were won. */
export interface Outcomes {
  n: number;
  won: number;
}

/** Cases whose scores lie together: "of the 17 people at 71, 64 % were won (48–77)". */
export interface CalibrationBin extends Outcomes {
  /** Lowest and highest score in it. Equal scores are never in two bins. */
  from: number;
  to: number;
  /** The mean score in it, 0 to 100: where its point stands. */
  score: number;
  /** Share won, 0 to 1, with its 90 % interval. */
  rate: Interval;
}

/** Whether a score can be read as a chance: whether of the people at 71, 71 in 100 are won. */
export interface Reliability {
  /** By rising score, one to five, none empty. */
  bins: CalibrationBin[];
  /** Share won of all, 0 to 1, with its 90 % interval. */
  rate: Interval;
  /** Mean squared distance of score from outcome, 0 (always right) to 1: of the scores, and of always saying the share won. */
  brier: number;
  referenceBrier: number;
  /**
   * Mean score less share won, in points from -100 to 100, with its 90 % interval: above 0 the scores run high,
   * below 0 they run low.
   */
  bias: Interval;
  /** What the interval of the bias allows to say; `level` when it holds 0, which is no proof that scores are right. */
  runs: 'high' | 'low' | 'level';
}

/**
 * How much more often people are won who match a criterion than people who miss it. Partial and unknown verdicts are
 * counted but not compared. It is an association among people pursued: two criteria met by the same people share theirs.
 */
export interface CriterionLift {
  id: string;
  matches: Outcomes;
  misses: Outcomes;
  partial: number;
  unknown: number;
  /**
   * Share won among matches over share won among misses, with its 90 % interval: 1 is no effect, 2 is twice as often.
   * `high` is `Infinity` when no miss was won: "at least 1.4 times as often". Absent when nothing can be compared: no
   * matches, no misses, or all of them with one outcome.
   */
  ratio?: Interval;
  /** The same as the natural logarithm of the odds ratio, 0 is no effect; an end may be infinite. Absent as above. */
  logOdds?: Interval;
  /**
   * `ore`: those who match are won more often; `rock`: less often. Absent when that could be chance, allowing for as
   * many criteria as were looked at (see `LARGEST_CHANCE`).
   */
  tells?: 'ore' | 'rock';
}

/** A change of one criterion's weight, to accept or refuse. Propose anew after accepting one: the others may fall away. */
export interface WeightProposal {
  criterionId: string;
  /** `drop` lowers to 0. A `must` of weight 0 still decides the verdict. */
  kind: 'raise' | 'lower' | 'drop';
  from: number;
  to: number;
  evidence: {
    lift: CriterionLift;
    /** How often, 0 to 1, chance alone would speak this strongly against any weight if all weights were right. */
    chance: number;
  };
}

/** What the outcomes so far say of a profile's scores and weights. Nothing in it is ever NaN. */
export interface Calibration {
  outcomes: Outcomes & { needed: number };
  /** Whether there is enough to judge weights by. What is shown besides holds either way, with its wide intervals. */
  ready: boolean;
  /** Why not: `few` outcomes of those needed, or `one-sided`, under five won or under five lost. */
  reason?: 'few' | 'one-sided';
  /** Absent without any outcome. */
  reliability?: Reliability;
  /** One for each criterion, in the profile's order. */
  lifts: CriterionLift[];
  /** Strongest evidence first. Empty unless ready. */
  proposals: WeightProposal[];
}

/** A case that a proposal would have judged otherwise when it was first scored. */
export interface ChangedCase {
  id: string;
  won: boolean;
  score: { from: number; to: number };
  grade: { from: Grade; to: Grade };
  verdict: { from: FitVerdict; to: FitVerdict };
}

/** What the calibration view shows. */
export interface CalibrationChoice {
  /** Absent: the profile saved last. */
  icpId?: string;
  /** The rung whose reaching counts as won. */
  wonAt: WonStage;
}

/** A proposal the user declined: the weight stays. Another version of the profile, or another rung, is another question. */
export interface KeptWeight {
  icpId: string;
  icpVersion: number;
  criterionId: string;
  wonAt: WonStage;
  /** How many outcomes there were then. */
  outcomes: number;
}

/** The last quarter. */
export const RECENT_DAYS = 90;
