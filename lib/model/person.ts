import type { Answers, Day, Signal } from './answers.ts';
import type { CadenceStanding } from './cadence.ts';
import type { DatedChange } from './change.ts';
import type { Nurture, Purchase } from './ledger.ts';
import type { Degree, Education, Fact, Position } from './reading.ts';
import type { SaidWords } from './said-words.ts';
import type { Instant } from './schema.ts';
import type { ScoreSummary } from './scorecard.ts';
import type { Basis, DisqualifyReason, JobFunction, Seniority, SizeBand, Stage } from './words.ts';

/** What is known of a person, each with its source and date. A fact whose value is `null` was cleared by the user. */
export interface PersonFacts {
  name: Fact<string>;
  headline?: Fact<string | null>;
  title?: Fact<string | null>;
  company?: Fact<string | null>;
  companyUrl?: Fact<string | null>;
  location?: Fact<string | null>;
  degree?: Fact<Degree | null>;
  about?: Fact<string | null>;
  photoUrl?: Fact<string | null>;
  positions?: Fact<Position[] | null>;
  education?: Fact<Education[] | null>;
  emails?: Fact<string[] | null>;
  phones?: Fact<string[] | null>;
  websites?: Fact<string[] | null>;
  connectedOn?: Fact<string | null>;
  /** A LinkedIn industry id of the present employer, given by the user; void once the employer changes. */
  industry?: Fact<string | null>;
  /** A size band of the present employer, given by the user; void once the employer changes. */
  companySize?: Fact<string | null>;
  /** An acquisition channel. */
  channel?: Fact<string | null>;
  /** Level and function of the present job, given by the user beside its title; void once the job changes. */
  seniority?: Fact<string | null>;
  function?: Fact<string | null>;
  /** Years in the present job on the day it was said, as text; void once the job changes. */
  tenure?: Fact<string | null>;
}
export type FactField = keyof PersonFacts;

/** A person as the ledger tells it. Every field is derived; nothing here is edited in place. */
export interface Person {
  id: string;
  /** Each belongs to one person only. */
  identities: string[];
  /** The address the person is best reached under, `https://www.linkedin.com/in/<slug>/` for LinkedIn. */
  url?: string;
  facts: PersonFacts;
  stage: Stage;
  stageSince: Instant;
  /** What the user wrote with the move that brought them there. */
  stageNote?: string;
  disqualified?: DisqualifyReason;
  /** The day to look again at someone disqualified for now. */
  revisitOn?: Day;
  /** What a nurtured person waits for. */
  nurture?: Nurture;
  /** The latest purchase by its day; kept when they move on. */
  purchase?: Purchase;
  /** The day of the first, where more than one is known. */
  firstBoughtOn?: Day;
  /** The packet for sales: whether it was sent, taken or sent back. */
  handoff?: { at: Instant; state: 'sent' | 'accepted' | 'rejected'; reason?: string };
  /** Fields of the user's own, by name. */
  custom?: Readonly<Record<string, Fact<string | null>>>;
  answers: Answers;
  /** What the user said of words sought, oldest first; absent where nothing was. */
  said?: readonly SaidWords[];
  signals: Signal[];
  tags: string[];
  /** When and where the person was first captured. */
  capturedAt: Instant;
  /** The last time a page showed the person. */
  lastSeenAt: Instant;
  updatedAt: Instant;
  /** The earliest open follow-up. */
  nextDueAt?: Instant;
  /** The last time something reached them or came from them. */
  lastContactAt?: Instant;
  /** The first of those times: the notice of Art. 14 is due then at the latest. */
  firstContactAt?: Instant;
  /** When they were told that they are kept here. */
  informedAt?: Instant;
  /** What their data is kept on, where that was said of them. */
  basis?: { basis: Basis; note?: string };
  /** The cadence they are on. */
  cadence?: CadenceStanding;
  /** How many days without a contact are too many, where the user said so. */
  keepInTouch?: number;
}

/** What the words of a job, a place and an employer are read as. Absent where they do not say. */
export interface ReadAs {
  seniority?: Seniority | 'other';
  function?: JobFunction | 'other';
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** A LinkedIn industry id. */
  industry?: string;
  size?: SizeBand;
}

/** A person's row in the store: the derived person plus what indexes need. */
export interface PersonRow extends Person {
  score?: ScoreSummary;
  /** `score.value`, or -1 while unscored. */
  priority: number;
  /** For lists; absent on rows that were last written before lists kept it. */
  readAs?: ReadAs;
  /** Where they are themselves, for the clock there: `DE-BY/munich`, `DE`. Absent while that is not known. */
  where?: string;
  /** Folded name for sorting. */
  sortName: string;
  /** The folded words of the name, to find those who may be the same. */
  words: string[];
  /** The company record the person works for, where one is known. */
  companyId?: string;
  /** How the present employer may be found: `li:company/…`, `li:company-id/…`, `url:<domain>`, `name:<company key>`. */
  employers: string[];
  /** When a nurtured person's score was first seen to reach the grade they wait for. */
  maturedAt?: Instant;
  /** The `maturedAt` a notification was shown for, on this install. */
  maturedTold?: Instant;
  /** The latest changes that are news and not put away, newest first; absent where there are none. */
  changes?: DatedChange[];
  /** When the newest of them was first shown. */
  changedAt?: Instant;
  /** `mail:` and `tel:` of the person's e-mail addresses and phones, which others may share. */
  contacts: string[];
  /** Identities the person's pages state that are somebody else's here: the two may be one person. */
  contested?: string[];
  /** For one who was merged with others: when a page last showed each, by subject. */
  seenAs?: Record<string, Instant>;
}
