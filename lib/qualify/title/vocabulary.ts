import type { JobFunction, Seniority } from '../../model/words.ts';

/** A level, the function it implies if any, and phrases apart by `; `. */
export type Row = readonly [Seniority, JobFunction | undefined, string];

/**
 * One language's words for titles. Phrases are apart by `; `; `a|b` in a phrase stands for either word, `{a|b c}` for
 * either phrase, and `leiter~in` for `leiter|leiterin`. Letters match without case and accents, except that a word written in capitals (`IT`) only
 * matches capitals.
 */
export interface Vocabulary {
  language: string;
  /** In this language the head noun comes first: `Manajer Operasional Penjualan` runs operations. */
  headFirst?: true;
  /** Umlauts may be typed without them: `Geschaeftsfuehrer`. */
  umlauts?: true;
  /** A title without these letters is not in this language; absent for languages in Latin letters. */
  script?: RegExp;
  /** Words stand without spaces; a title is cut into the longest words known. */
  spaceless?: true;
  /** Positions in the chain of command. */
  ranks: readonly Row[];
  /** Ranks only where no other noun stands beside them: `Partner`, but not `Partner Manager`. */
  loneRanks?: readonly Row[];
  /** Ranks only at the beginning of a job: `Dirección Comercial`, but not `consultora de alta dirección`. */
  openingRanks?: readonly Row[];
  /** What people do who are not said to lead others. */
  roles: readonly Row[];
  /** Roles that have their function only where no field stands beside them: a consultant, but a legal consultant. */
  weakRoles?: readonly Row[];
  /** Words that name a function and no position; without one, they name a field of work that is none of the functions. */
  fields: readonly (readonly [JobFunction | undefined, string])[];
  /** Words that raise or lower a role: senior, junior. */
  grades: readonly (readonly [Seniority, string])[];
  /** Someone learning the job. */
  training?: string;
  /** Those who study: what follows is what they study, and no function. Only where it names no position. */
  students?: string;
  /** Assistants; what they mean depends on what stands beside them. */
  aides?: string;
  /** Assistants who right before a rank are its deputies: `Assistant Director`. */
  deputies?: string;
  /** Words that make a deputy of the rank beside them. */
  vices?: string;
  /** Those who guard another person's time. */
  gatekeepers?: string;
  /** What follows is not the person's job: aspiring, helping. Holds up to the next comma or bracket. */
  not?: string;
  /** What follows, or where nothing follows what stands before, was the person's job: `former CEO`, `CEO (former)`. */
  former?: string;
  /** What stands before, back to the last comma or bracket, is not the person's job any more. */
  over?: string;
  /** The whole part is not the person's job. */
  gone?: string;
  /** What follows is the job after all: "former banker, now …". */
  again?: string;
  /** What follows is the employer. */
  employer?: string;
  /** Forms of a company that stand before its name, and those that stand after it: what they name is the employer. */
  formsBefore?: string;
  formsAfter?: string;
  /** Forms that stand on either side of the name without a space: `株式会社`. */
  formsAround?: string;
  /** Words between a rank and its field: of, de. */
  links?: string;
  /** Words that join equals: and, und. */
  and?: string;
  /** Words of extent that may stand between a rank and its field: global, regional. */
  plain?: string;
  /** Phrases that look like the above and mean nothing here. */
  idle?: string;
  /** Words written as one, head last: `Vertriebsleiter`. A stem may take an `s` before its head. */
  compounds?: {
    ranks: readonly Row[];
    roles: readonly Row[];
    aides?: string;
    training?: string;
    /** Heads that say enough by themselves: whatever stands before them only narrows them. */
    open?: {
      roles: readonly Row[];
      training?: string;
      gatekeepers?: string;
    };
    stems: readonly (readonly [JobFunction, string])[];
  };
}
