import type { CriterionField, CriterionKind } from './icp.ts';
import type { Interval } from './interval.ts';
import type { Source } from './reading.ts';
import type { Instant } from './schema.ts';
import type { BantKey, SignalKind } from './words.ts';

export type CriterionVerdict = 'match' | 'partial' | 'miss' | 'unknown';
export type FitVerdict = 'fit' | 'no-fit' | 'unsure' | 'excluded';
export type Grade = 1 | 2 | 3 | 4;
export type GradeLabel = 'hot' | 'warm' | 'cool' | 'cold';
/** The digit beside each word. */
export const GRADE_DIGITS: Readonly<Record<GradeLabel, Grade>> = { hot: 4, warm: 3, cool: 2, cold: 1 };
/** The word beside each digit. */
export const GRADE_LABELS: Readonly<Record<Grade, GradeLabel>> = {
  4: 'hot',
  3: 'warm',
  2: 'cool',
  1: 'cold',
};
export type FitLetter = 'A' | 'B' | 'C' | 'D';

/** The words that decided a criterion, and the field and day they were read. */
export interface Evidence {
  words: string;
  from:
    | 'title'
    | 'headline'
    | 'positions'
    | 'company'
    | 'location'
    | 'about'
    | 'industry'
    | 'companySize'
    | 'channel'
    | 'custom'
    | 'answer'
    | 'signal';
  at?: Instant;
  /** The page or hand the words came from, where that is known. */
  source?: Source;
}

export interface CriterionResult {
  id: string;
  field: CriterionField;
  kind: CriterionKind;
  weight: number;
  verdict: CriterionVerdict;
  /** 0 to 1: how far the wanted value was met; an interval because an unknown spans it. */
  share: Interval;
  evidence: Evidence[];
  /**
   * What was concluded from the evidence, as a vocabulary key: `director`, `operations`, `201-500`, `DK`; of an unknown
   * size the two bands it may be, `11-50|51-200`.
   */
  reading?: string;
  /** The user's own name of a custom field. */
  name?: string;
  /**
   * The weights it has in some industries, by industry id, while the person's industry is not known: `weight` is then the
   * one that holds outside all of them.
   */
  byIndustry?: readonly { industry: string; weight: number }[];
}

/** One way to answer a question, and the total it would lead to. */
export interface QuestionOption {
  /** The value to record: a size band, an industry id, a country code, a seniority, or a BANT state. */
  value: string;
  /** How likely it is, 0 to 1, by what the ICP takes for likely. The chances of all options sum to 1. */
  chance: number;
  total: Interval;
  verdict: FitVerdict;
}

/** A question worth asking: its answer is likely to change the verdict or the place in the queue. */
export interface Question {
  /** The unknown it settles. */
  about: CriterionField | BantKey;
  /** The first of the criteria that ask for it. */
  criterionId?: string;
  /** The user's own name of a custom field. */
  name?: string;
  /** What is asked for, where the answers are `yes` and `no`: words, companies. */
  wanted?: readonly string[];
  options: QuestionOption[];
  /**
   * 0 to 100: by how much the answer is expected to lower the doubt in the final verdict and grade, half of it the chance
   * that nothing needs asking any more. A question that cannot change them is not asked.
   */
  worth: number;
}

/** Where a total would stand if one thing turned out otherwise. */
export interface WhatIf {
  /** It would be met, or it would not. */
  becomes: 'match' | 'miss';
  total: Interval;
  verdict: FitVerdict;
}

/**
 * What a line of points is about. A `refusal` is what a missed must or a hit never takes off; `neutral` are the points everybody
 * has while no weight or no share tells people apart.
 */
export type PointSubject =
  | { kind: 'criterion'; id: string }
  | { kind: 'answer'; key: BantKey }
  | { kind: 'signal'; signal: SignalKind }
  | { kind: 'refusal'; ids: string[] }
  | { kind: 'neutral' };

/** Why an answer counts otherwise than it reads at first. */
export type AnswerCaveat = 'expired' | 'day-past' | 'other-currency' | 'no-price' | 'no-cycle' | 'no-quote';

/**
 * One line of the account of a total, in points of it, not rounded. The values, the low and the high ends of all lines add up to
 * those of the total, and `most` is what the line would bring if it were wholly met.
 */
export interface PointLine {
  subject: PointSubject;
  points: Interval;
  most: number;
  evidence: Evidence[];
  /** What would change it: for an unknown both ways, for a miss being met, for a match being missed. */
  whatIf: WhatIf[];
  /** With an answer alone. */
  caveat?: AnswerCaveat;
}

/** Everything one assay says of one person against one ICP. Numbers are 0 to 100. */
export interface Scorecard {
  icpId: string;
  icpVersion: number;
  fit: Interval;
  readiness: Interval;
  engagement: number;
  total: Interval;
  grade: Grade;
  label: GradeLabel;
  /** Fit alone, A best. Shown with the engagement digit: `B3`. */
  letter: FitLetter;
  /** Engagement alone, 4 strongest. */
  digit: Grade;
  verdict: FitVerdict;
  criteria: CriterionResult[];
  nextQuestions: Question[];
}

/** A criterion a verdict rests on: what was concluded, or where nothing was, the words that decided it. */
export type Because = Pick<CriterionResult, 'field' | 'verdict' | 'reading'> & { words?: string };

/** The part of a scorecard kept on a person's row, for lists and sorting. `icpId` and `icpVersion` name what made it. */
export interface ScoreSummary extends Interval {
  /** What the verdict rests on, weightiest first. Absent where nothing decides, and from before it was kept. */
  because?: Because[];
  /** The profiles that were compared to find it, by `stampProfiles`: with others it may be out of date. */
  profiles: string;
  icpId: string;
  icpVersion: number;
  grade: Grade;
  label: GradeLabel;
  letter: FitLetter;
  digit: Grade;
  verdict: FitVerdict;
}
