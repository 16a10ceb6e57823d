import type { Day } from '../model/answers.ts';
import type { BantKey, DisqualifyReason } from '../model/words.ts';
import { daysAfter } from './days.ts';

/**
 * What comes after a reason: nothing; another look after so many days, or on a day the user is asked for; another person
 * to look for; or an act of its own, which removes the person.
 */
export type Afterwards =
  | { kind: 'final' }
  | { kind: 'revisit'; days: number }
  | { kind: 'ask' }
  | { kind: 'find' }
  | { kind: 'act'; act: 'objection' | 'erase' };

interface ReasonRule {
  /** The answer the reason stands for, where it stands for one. */
  bant?: BantKey;
  then: Afterwards;
}

const FINAL: Afterwards = { kind: 'final' };

/** What each reason means for budget, authority, need and timeline, and whether to look at the person again. */
export const REASON_RULES: Record<DisqualifyReason, ReasonRule> = {
  'no-budget': { bant: 'budget', then: { kind: 'revisit', days: 180 } },
  'no-authority': { bant: 'authority', then: { kind: 'find' } },
  'no-need': { bant: 'need', then: { kind: 'revisit', days: 365 } },
  curious: { bant: 'need', then: FINAL },
  'bad-timing': { bant: 'timeline', then: { kind: 'ask' } },
  'too-small': { then: FINAL },
  'too-large': { then: FINAL },
  'wrong-industry': { then: FINAL },
  'wrong-region': { then: FINAL },
  competitor: { then: FINAL },
  'uses-another': { then: { kind: 'ask' } },
  'existing-customer': { then: FINAL },
  'left-company': { then: { kind: 'find' } },
  unreachable: { then: { kind: 'revisit', days: 90 } },
  duplicate: { then: FINAL },
  'not-a-person': { then: FINAL },
  other: { then: FINAL },
  'do-not-contact': { then: { kind: 'act', act: 'objection' } },
  erased: { then: { kind: 'act', act: 'erase' } },
  'outside-icp': { then: FINAL },
};

/** The day to look again that a reason proposes; `undefined` where it proposes none. */
export function proposeRevisit(reason: DisqualifyReason, today: Day): Day | undefined {
  const { then } = REASON_RULES[reason];
  return then.kind === 'revisit' ? daysAfter(today, then.days) : undefined;
}
