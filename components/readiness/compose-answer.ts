import type { Answer, Day, GivenAnswer } from '../../lib/model/answers.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { AnswerState, Authority, QuestionKey } from '../../lib/model/words.ts';
import { expiryOf } from '../../lib/qualify/answer-lifetimes.ts';
import { type OfferTerms, readAnswer } from '../../lib/qualify/read-answer.ts';

/** An answer in detail while it is typed. Plain text: it is kept through leaving the page. */
export interface AnswerForm {
  note: string;
  amount: string;
  currency: string;
  authority: Authority | undefined;
  wantedBy: string;
  /** The day until which it counts; empty for the question's own lifetime. */
  until: string;
}

/** What is known of an answer, to type over. */
export function formOf(answer: Answer | undefined, { price }: OfferTerms): AnswerForm {
  return {
    note: answer?.note ?? '',
    amount: answer?.budget === undefined ? '' : String(answer.budget.amount),
    currency: answer?.budget?.currency ?? price?.currency ?? '',
    authority: answer?.authority,
    wantedBy: answer?.wantedBy ?? '',
    until: '',
  };
}

/** The day until which an answer to a question counts by itself when it is given now. */
export function ownEnd(key: QuestionKey, now: Instant): Day {
  return expiryOf(key, now).slice(0, 10);
}

function measuredOf(key: QuestionKey, form: AnswerForm): Omit<GivenAnswer, 'state' | 'note'> {
  const { amount, currency, authority, wantedBy } = form;
  if (key === 'budget' && amount.trim() !== '') {
    return { budget: { amount: Number(amount), currency: currency.trim().toUpperCase() } };
  }
  if (key === 'authority' && authority !== undefined) return { authority };
  return key === 'timeline' && wantedBy !== '' ? { wantedBy } : {};
}

const OF_PART: Record<Authority, AnswerState> = {
  decides: 'yes',
  recommends: 'partial',
  uses: 'no',
  blocks: 'partial',
};

/** Something was named, so "no" and "not known" are wrong; how much it is, nobody can tell. */
const atLeastPart = (state: AnswerState): AnswerState => (state === 'yes' ? 'yes' : 'partial');

function ofShare(share: number): AnswerState {
  if (share >= 1) return 'yes';
  return share > 0 ? 'partial' : 'no';
}

/** The state that a measured answer implies, by the terms it can be held against; the weakest that is true otherwise. */
function impliedState(key: QuestionKey, given: GivenAnswer, terms: OfferTerms, now: Instant): AnswerState {
  const { state, budget, authority, wantedBy } = given;
  if (authority !== undefined) return OF_PART[authority];
  if (budget?.amount === 0) return 'no';
  if (budget === undefined && wantedBy === undefined) return state;
  const bant = key === 'budget' ? 'budget' : 'timeline';
  const reading = readAnswer(bant, { [bant]: { ...given, at: now } }, terms, now);
  if (reading.caveat === 'day-past') return state;
  if (reading.ratio !== undefined) return ofShare(reading.share ?? 0);
  if (reading.timeline !== undefined) return reading.timeline === 'late' ? 'partial' : 'yes';
  return atLeastPart(state);
}

/**
 * The answer a form stands for, on top of the state that holds. A sum, a part or a day brings its own state with it: the one the
 * asking price and the sales cycle imply, and without those the weakest that is true.
 */
export function composeAnswer(
  key: QuestionKey,
  state: AnswerState,
  form: AnswerForm,
  terms: OfferTerms,
  now: Instant,
): GivenAnswer {
  const note = form.note.trim();
  const given: GivenAnswer = { state, ...(note !== '' && { note }), ...measuredOf(key, form) };
  const untilSet = form.until !== '' && form.until !== ownEnd(key, now);
  return {
    ...given,
    state: impliedState(key, given, terms, now),
    // To the end of that day, wherever it ends last.
    ...(untilSet && { expiresAt: `${form.until}T23:59:59.999Z` }),
  };
}

/** An expired answer given anew, as it stood: its own end is behind it. */
export function renew({ at: _, expiresAt: __, ...answer }: Answer): GivenAnswer {
  return answer;
}

/** Whether an answer has run out. */
export function isExpired(answer: Answer | undefined, now: Instant): boolean {
  return answer?.expiresAt !== undefined && answer.expiresAt <= now;
}

/** The state that counts now: what has run out, and what nobody asked, is unknown. */
export function stateNow(answer: Answer | undefined, now: Instant): AnswerState {
  return answer === undefined || isExpired(answer, now) ? 'unknown' : answer.state;
}
