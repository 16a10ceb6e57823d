import type { Day } from '../../model/answers.ts';
import type { Content } from '../../model/content.ts';
import type { BuyingPosition, MessageForm } from '../../model/message-words.ts';
import type { Offer } from '../../model/offer.ts';
import type { Degree } from '../../model/reading.ts';
import type { Instant } from '../../model/schema.ts';
import type { GradeLabel } from '../../model/scorecard.ts';
import type { Template } from '../../model/template.ts';
import type { Locale, Stage } from '../../model/words.ts';
import type { Claim } from './claim-words.ts';
import type { Span } from './parse-template.ts';

/** How it is known which language somebody reads: the user said so, an earlier message was in it, or their place speaks it. */
export interface SpokenLanguage {
  code: Locale;
  by: 'user' | 'earlier' | 'place';
}

/** What the guard holds a message against: one person, as far as they are known. */
export interface Recipient {
  name: string;
  stage: Stage;
  /** Kept out: they objected, or were set aside. */
  barred?: 'objected' | 'disqualified';
  /** Every employer known, past ones too. */
  employers: readonly string[];
  place?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  language?: SpokenLanguage;
  /** People at the present employer. */
  employees?: { low: number; high: number };
  icpId?: string;
  grade?: GradeLabel;
  /** The need in their own words. */
  pains?: string;
  /** Claims the record bears out. */
  supports: ReadonlySet<Claim>;
  reach: { email: boolean; phone: boolean; linkedIn: boolean; degree?: Degree };
}

/** A message sent to the person before. */
export interface SentBefore {
  at: Instant;
  template?: string;
  contents?: readonly string[];
  text: string;
}

export interface GuardInput {
  /** The message as it would be copied, edited or not. */
  text: string;
  subject?: string;
  form: MessageForm;
  /** The language it is meant to be in. */
  language: Locale;
  recipient: Recipient;
  today: Day;
  template?: Pick<Template, 'id' | 'stages' | 'position'>;
  /** What was chosen, and whatever else of the library stands in the text by its link. */
  contents: readonly Content[];
  offer?: Offer;
  sent: readonly SentBefore[];
  /** Names in the text that are of other people and companies on record. */
  strangers: { people: readonly string[]; companies: readonly string[] };
  /** Words that belong in the message: values filled in, and what template and snippets say themselves. */
  own: { values: readonly string[]; library: readonly string[] };
  senderName?: string;
}

/** What was found in the text, and where: in the subject or in the body. */
interface FoundAt {
  in: 'subject' | 'body';
  at: Span;
}

/**
 * A fault of a message. `hard` refuses the copy until the one thing it names is done; `soft` warns. What each says stands
 * with the sentences.
 */
export type Finding = { severity: 'hard' | 'soft'; where?: FoundAt } & (
  | { kind: 'unresolved'; words: string }
  | { kind: 'snippet'; words: string }
  | { kind: 'placeholder'; words: string }
  | { kind: 'gap'; words: string }
  | { kind: 'empty'; part: 'body' | 'subject' }
  | { kind: 'too-late' | 'too-early'; what: string; position: BuyingPosition; stage: Stage }
  | { kind: 'other-stage'; stage: Stage }
  | { kind: 'claim'; claim: Claim; words: string }
  | { kind: 'number'; words: string; known: boolean }
  | { kind: 'other-person' | 'other-company' | 'wrong-name'; words: string }
  | { kind: 'sent-content'; title: string; at: Instant }
  | { kind: 'sent-text' | 'sent-template'; at: Instant }
  | { kind: 'too-long'; part: 'body' | 'subject'; length: number; most: number }
  | { kind: 'barred'; why: 'objected' | 'disqualified' }
  | { kind: 'no-channel'; form: MessageForm; why: 'missing' | 'not-connected' | 'connected' }
  | { kind: 'language'; found: Locale; wanted: Locale; by: SpokenLanguage['by'] | 'template' }
  | { kind: 'mixed-language'; found: Locale; words: string }
  | { kind: 'offer'; why: 'expired' | 'not-yet' | 'stage' | 'persona' | 'grade' | 'country'; name: string }
  | { kind: 'offer-unsure'; why: 'persona' | 'grade' | 'country'; name: string }
  | { kind: 'link'; words: string }
);
export type FindingKind = Finding['kind'];
