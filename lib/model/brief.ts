import type { Degree } from './reading.ts';
import type { Instant } from './schema.ts';
import type { FitVerdict, GradeLabel } from './scorecard.ts';
import type {
  AcquisitionChannel,
  DisqualifyReason,
  JobFunction,
  Seniority,
  SizeBand,
  Stage,
} from './words.ts';

/** Everything lists know of a person, by what its values are. The fields of `Brief`, apart from `id`, `tags` and `own`. */
export const BRIEF_FIELDS = {
  name: 'text',
  company: 'text',
  title: 'text',
  headline: 'text',
  place: 'text',
  mail: 'text',
  stage: 'choice',
  grade: 'choice',
  verdict: 'choice',
  icp: 'choice',
  seniority: 'choice',
  function: 'choice',
  country: 'choice',
  industry: 'choice',
  size: 'choice',
  channel: 'choice',
  degree: 'choice',
  reason: 'choice',
  cadence: 'choice',
  score: 'number',
  low: 'number',
  high: 'number',
  stageSince: 'moment',
  capturedAt: 'moment',
  lastSeenAt: 'moment',
  updatedAt: 'moment',
  nextDueAt: 'moment',
  lastContactAt: 'moment',
  changedAt: 'moment',
  noticeDueAt: 'moment',
  keptSince: 'moment',
  phone: 'flag',
  linkedin: 'flag',
  resting: 'flag',
} as const satisfies Record<string, 'text' | 'choice' | 'number' | 'moment' | 'flag'>;

export type BriefField = keyof typeof BRIEF_FIELDS;

/**
 * A person as lists know them: what is shown in a row, sorted by, filtered by and counted. Absent is unknown. Moments are kept
 * to the second, texts in one line.
 */
export interface Brief {
  id: string;
  name: string;
  company?: string;
  title?: string;
  headline?: string;
  /** As the person's pages word it. */
  place?: string;
  /** The first address. */
  mail?: string;
  stage: Stage;
  stageSince: Instant;
  /** 0 to 100, whole; with the ends of its interval. */
  score?: number;
  low?: number;
  high?: number;
  grade?: GradeLabel;
  verdict?: FitVerdict;
  /** The profile that suits best. */
  icp?: string;
  seniority?: Seniority | 'other';
  function?: JobFunction | 'other';
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** A LinkedIn industry id. */
  industry?: string;
  size?: SizeBand;
  channel?: AcquisitionChannel;
  degree?: Degree;
  /** Why they were set aside. */
  reason?: DisqualifyReason;
  /** The cadence they are on. */
  cadence?: string;
  tags: readonly string[];
  capturedAt: Instant;
  lastSeenAt: Instant;
  updatedAt: Instant;
  nextDueAt?: Instant;
  lastContactAt?: Instant;
  /** When the newest change that waits to be looked at was first shown. */
  changedAt?: Instant;
  /** By when they have to be told that they are kept here; absent once they were told. */
  noticeDueAt?: Instant;
  /** Since when their time here runs; absent while they are a customer. */
  keptSince?: Instant;
  /** A phone number is known. */
  phone?: true;
  /** A LinkedIn address is known. */
  linkedin?: true;
  /** The cadence they are on rests. */
  resting?: true;
  /** Fields of the user's own that have a value, by name. */
  own?: Readonly<Record<string, string>>;
}

/** A brief with what it is found and sorted by. */
export interface Listed extends Brief {
  /** The folded name, where that is not simply the name in lower case. */
  sortName?: string;
  /**
   * The folded words to find the person by: those of the name, of the company, of the title, and all others, parted by bars; each
   * word once, where it counts most.
   */
  words: string;
}

/** What became different about somebody in the list. Absolute values, so that saying it twice changes nothing. */
export interface ListPatch {
  id: string;
  set: Partial<Omit<Listed, 'id'>>;
  /** Fields that have no value any more. */
  unset?: (keyof Listed)[];
}

/** What tells how somebody stands. */
export const STANDING_FIELDS = ['stage', 'score', 'grade'] as const satisfies readonly BriefField[];
export type StandingBrief = Pick<Brief, 'id' | (typeof STANDING_FIELDS)[number]>;
