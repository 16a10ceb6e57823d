import type { Instant } from '../model/schema.ts';
import { QUESTION_KEYS, type QuestionKey } from '../model/words.ts';

/**
 * How long an answer counts unless the user says otherwise, in days. A plan for a day ages fastest; who signs changes with
 * people and reorganisations, about yearly; money and problems outlive a budget half-year.
 */
const ANSWER_LIFETIMES: Record<QuestionKey, number> = {
  budget: 180,
  authority: 365,
  need: 180,
  timeline: 90,
  metrics: 365,
  'decision-criteria': 180,
  'decision-process': 180,
  champion: 180,
  goals: 365,
  plans: 180,
};

const DAY = 86_400_000;

/** When an answer heard at `at` stops counting by default. A key of no known question lasts as long as a need. */
export function expiryOf(key: string, at: Instant): Instant {
  const known = QUESTION_KEYS.find((each) => each === key) ?? 'need';
  return new Date(Date.parse(at) + ANSWER_LIFETIMES[known] * DAY).toISOString();
}
