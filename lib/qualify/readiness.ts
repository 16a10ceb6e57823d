import type { Answer, Answers } from '../model/answers.ts';
import type { Interval } from '../model/interval.ts';
import type { Instant } from '../model/schema.ts';
import { type Authority, BANT_KEYS, type BantKey } from '../model/words.ts';

/** Even odds for a question nobody has asked: any other number would be an opinion on every stranger. */
export const BANT_PRIOR = 0.5;

const STATES = { no: 0, partial: 0.5, yes: 1 } as const;
const PARTS: Record<Authority, number> = { decides: 1, recommends: 0.6, uses: 0.2, blocks: 0 };

/** A budget at or below this part of the asking price is as good as none. */
const BUDGET_FLOOR = 0.2;

/** What one answer is worth, 0 to 1, or `undefined` while it is unknown or has expired. */
function shareOf(key: BantKey, answer: Answer | undefined, now: Instant): number | undefined {
  if (!answer || (answer.expiresAt !== undefined && answer.expiresAt <= now)) return undefined;
  if (key === 'budget' && answer.ratio !== undefined) {
    return Math.max(0, (Math.min(1, answer.ratio) - BUDGET_FLOOR) / (1 - BUDGET_FLOOR));
  }
  if (key === 'authority' && answer.authority !== undefined) return PARTS[answer.authority];
  return answer.state === 'unknown' ? undefined : STATES[answer.state];
}

/** The BANT questions without a valid answer, in the order they are asked. */
export function openQuestions(answers: Answers, now: Instant): BantKey[] {
  return BANT_KEYS.filter((key) => shareOf(key, answers[key], now) === undefined);
}

/**
 * Readiness to buy, 0 to 100, not rounded: a quarter each for budget, authority, need and timeline. Yes counts whole,
 * partial half, no nothing. A budget with a ratio counts in proportion from a fifth of the asking price (nothing) to all
 * of it (whole), whatever the state says; a named part in the purchase counts decides 1, recommends 0.6, uses 0.2,
 * blocks 0. Unknown and expired answers span their quarter, with even odds as their value.
 */
export function readinessOf(answers: Answers, now: Instant): Interval {
  const shares = BANT_KEYS.map((key) => shareOf(key, answers[key], now));
  const sum = (unknown: number) => shares.reduce<number>((total, share) => total + (share ?? unknown), 0);
  const scale = 100 / BANT_KEYS.length;
  return { low: sum(0) * scale, value: sum(BANT_PRIOR) * scale, high: sum(1) * scale };
}
