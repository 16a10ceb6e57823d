import type { Answer, Answers } from '../model/answers.ts';
import type { Icp } from '../model/icp.ts';
import type { Instant } from '../model/schema.ts';
import type { AnswerCaveat } from '../model/scorecard.ts';
import type { Authority, BantKey } from '../model/words.ts';

/** What the offer asks and how long a sale takes: what budgets and days are held against. */
export type OfferTerms = Pick<Icp, 'price' | 'cycleDays'>;

/** How the day something is wanted by stands to the length of a sale that begins now. */
type TimelineFit = 'early' | 'aligned' | 'late';

/** What an answer says. Without a `share` it says nothing, and the question is open. */
export interface AnswerReading {
  /** 0 to 1. */
  share?: number;
  /** Budget: the sum named as a part of the asking price. */
  ratio?: number;
  timeline?: TimelineFit;
  caveat?: AnswerCaveat;
}

const STATES = { no: 0, partial: 0.5, yes: 1 } as const;
/** Authority and influence are two things: who signs counts whole, who only sways the signature for more than half. */
const PARTS: Record<Authority, number> = { decides: 1, recommends: 0.6, uses: 0.2, blocks: 0 };

/** A budget at or below this part of the asking price is as good as none. */
const BUDGET_FLOOR = 0.2;

/** A sale can be hurried, so a day that comes sooner than one usually takes leaves this much at the least. */
const EARLY_FLOOR = 0.4;
/** Up to this many lengths of a sale away a day is near enough to work towards. */
const ALIGNED_CYCLES = 2;

const DAY = 86_400_000;

function ofState({ state }: Answer): AnswerReading {
  return state === 'unknown' ? {} : { share: STATES[state] };
}

/** A budget by its part of the price: nothing up to a fifth of it, whole from all of it, in proportion between. */
function ofRatio(ratio: number): AnswerReading {
  return { ratio, share: Math.max(0, (Math.min(1, ratio) - BUDGET_FLOOR) / (1 - BUDGET_FLOOR)) };
}

function readBudget(answer: Answer, { price }: OfferTerms): AnswerReading {
  const { budget, ratio } = answer;
  if (budget !== undefined && price !== undefined && price.amount > 0 && price.currency === budget.currency) {
    const part = budget.amount / price.amount;
    if (part >= 0) return ofRatio(part);
  }
  if (ratio !== undefined && ratio >= 0) return ofRatio(ratio);
  if (budget === undefined) return ofState(answer);
  const priced = price !== undefined && price.amount > 0;
  return { ...ofState(answer), caveat: priced ? 'other-currency' : 'no-price' };
}

/**
 * The share of a wanted day, `days` from now, with sales of `cycle` days:
 *
 * - `early`, before a sale begun now would end: from 0.4 today to 1 at one cycle, evenly. It can be hurried.
 * - `aligned`, between one and two cycles away: 1.
 * - `late`, further away: two cycles divided by the distance, so 0.5 at four cycles.
 *
 * After "the prospect's timeline aligns with your sales cycle"; the numbers are Assay's own.
 */
function ofDays(days: number, cycle: number): AnswerReading {
  const cycles = days / cycle;
  if (cycles < 1) return { timeline: 'early', share: EARLY_FLOOR + (1 - EARLY_FLOOR) * cycles };
  if (cycles <= ALIGNED_CYCLES) return { timeline: 'aligned', share: 1 };
  return { timeline: 'late', share: ALIGNED_CYCLES / cycles };
}

function readTimeline(answer: Answer, { cycleDays }: OfferTerms, now: Instant): AnswerReading {
  if (answer.wantedBy === undefined) return ofState(answer);
  const days = (Date.parse(answer.wantedBy) - Date.parse(now.slice(0, 10))) / DAY;
  if (Number.isNaN(days)) return ofState(answer);
  if (days < 0) return { caveat: 'day-past' };
  return cycleDays === undefined || !(cycleDays > 0)
    ? { ...ofState(answer), caveat: 'no-cycle' }
    : ofDays(days, cycleDays);
}

/** A need is worth as much as it is said to be; without the words it was told in it is the user's word alone. */
function readNeed(answer: Answer): AnswerReading {
  const reading = ofState(answer);
  const told = answer.state === 'yes' || answer.state === 'partial';
  return told && answer.note === undefined ? { ...reading, caveat: 'no-quote' } : reading;
}

/**
 * What one of the four BANT answers is worth. Yes counts whole, partial half, no nothing, unless something measured was
 * heard, which then counts whatever the state says: a budget held against the asking price of the offer (in one currency;
 * in another the ratio the user gave, else the state alone), the person's part in the purchase (decides 1, recommends
 * 0.6, uses 0.2, blocks 0), and the day it is wanted by held against the length of a sale. An answer that has expired,
 * and a day that has passed, say nothing.
 */
export function readAnswer(key: BantKey, answers: Answers, terms: OfferTerms, now: Instant): AnswerReading {
  const answer = answers[key];
  if (!answer) return {};
  if (answer.expiresAt !== undefined && answer.expiresAt <= now) return { caveat: 'expired' };
  switch (key) {
    case 'budget':
      return readBudget(answer, terms);
    case 'authority':
      return answer.authority === undefined ? ofState(answer) : { share: PARTS[answer.authority] };
    case 'need':
      return readNeed(answer);
    case 'timeline':
      return readTimeline(answer, terms, now);
  }
}
