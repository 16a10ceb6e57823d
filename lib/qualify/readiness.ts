import type { Answers } from '../model/answers.ts';
import type { Interval } from '../model/interval.ts';
import type { Instant } from '../model/schema.ts';
import { BANT_KEYS, type BantKey } from '../model/words.ts';
import { type OfferTerms, readAnswer } from './read-answer.ts';

/** Even odds for a question nobody has asked: any other number would be an opinion on every stranger. */
export const BANT_PRIOR = 0.5;

/** The BANT questions without a valid answer, in the order they are asked. */
export function openQuestions(answers: Answers, terms: OfferTerms, now: Instant): BantKey[] {
  return BANT_KEYS.filter((key) => readAnswer(key, answers, terms, now).share === undefined);
}

/**
 * Readiness to buy, 0 to 100, not rounded: a quarter each for budget, authority, need and timeline, by `readAnswer`.
 * Unknown and expired answers span their quarter, with even odds as their value. Answers to other questions inform and
 * do not score. `terms` are the ICP's price and sales cycle.
 */
export function readinessOf(answers: Answers, terms: OfferTerms, now: Instant): Interval {
  return readinessFrom(BANT_KEYS.map((key) => readAnswer(key, answers, terms, now).share));
}

/** The same from the four shares, in the order of the keys. */
export function readinessFrom(shares: readonly (number | undefined)[]): Interval {
  const sum = (unknown: number) => shares.reduce<number>((total, share) => total + (share ?? unknown), 0);
  const scale = 100 / BANT_KEYS.length;
  return { low: sum(0) * scale, value: sum(BANT_PRIOR) * scale, high: sum(1) * scale };
}
