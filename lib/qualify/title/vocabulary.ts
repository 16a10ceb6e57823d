import type { JobFunction, Seniority } from '../../model/words.ts';

/** A level, the function it implies if any, and phrases apart by `; `. */
export type Row = readonly [Seniority, JobFunction | undefined, string];

/**
 * One language's words for titles. Phrases are apart by `; `; `a|b` in a phrase stands for either word. Letters match
 * without case and accents, except that a phrase written in capitals (`IT`) only matches capitals.
 */
export interface Vocabulary {
  language: string;
  /** Positions in the chain of command. */
  ranks: readonly Row[];
  /** Ranks only where no other noun stands beside them: `Partner`, but not `Partner Manager`. */
  loneRanks?: readonly Row[];
  /** What people do who are not said to lead others. */
  roles: readonly Row[];
  /** Words that name a function and no position. */
  fields: readonly (readonly [JobFunction, string])[];
  /** Words that raise or lower a role: senior, junior. */
  grades: readonly (readonly [Seniority, string])[];
  /** Someone learning the job. */
  training?: string;
  /** The same, but only where no other noun follows: `Student`, not `Student Advisor`. */
  loneTraining?: string;
  /** Assistants; what they mean depends on what stands beside them. */
  aides?: string;
  /** Those who guard another person's time. */
  gatekeepers?: string;
  /** What follows is not the person's job: former, aspiring, helping. Holds up to the next comma or bracket. */
  not?: string;
  /** The whole part is not the person's job any more. */
  gone?: string;
  /** What follows is the job after all: "former banker, now …". */
  again?: string;
  /** What follows is the employer. */
  employer?: string;
  /** Words between a rank and its field: of, de. */
  links?: string;
  /** Words that join equals: and, und. */
  and?: string;
  /** Words of extent that may stand between a rank and its field: global, regional. */
  plain?: string;
  /** Phrases that look like the above and mean nothing here. */
  idle?: string;
  /** Words written as one, head last: `Vertriebsleiter`. */
  compounds?: {
    heads: readonly { kind: 'rank' | 'role'; row: Row }[];
    stems: readonly (readonly [JobFunction, string])[];
  };
}
