import type { Day } from '../model/answers.ts';
import type { BantKey, DisqualifyReason } from '../model/words.ts';
import { daysAfter } from './days.ts';

/**
 * What comes after a reason: nothing; another look after so many days, or on a day the user is asked for; another person
 * to look for; or an act of its own, which removes the person.
 */
type Afterwards =
  | { kind: 'final' }
  | { kind: 'revisit'; days: number }
  | { kind: 'ask' }
  | { kind: 'find' }
  | { kind: 'act'; act: 'objection' | 'erase' };

interface ReasonRule {
  /** The answer the reason stands for, where it stands for one. */
  bant?: BantKey;
  after: Afterwards;
}

const FINAL: Afterwards = { kind: 'final' };

/** What each reason means for budget, authority, need and timeline, and whether to look at the person again. */
export const REASON_RULES: Record<DisqualifyReason, ReasonRule> = {
  'no-budget': { bant: 'budget', after: { kind: 'revisit', days: 180 } },
  'no-authority': { bant: 'authority', after: { kind: 'find' } },
  'no-need': { bant: 'need', after: { kind: 'revisit', days: 365 } },
  curious: { bant: 'need', after: FINAL },
  'bad-timing': { bant: 'timeline', after: { kind: 'ask' } },
  'too-small': { after: FINAL },
  'too-large': { after: FINAL },
  'wrong-industry': { after: FINAL },
  'wrong-region': { after: FINAL },
  competitor: { after: FINAL },
  'uses-another': { after: { kind: 'ask' } },
  'existing-customer': { after: FINAL },
  'left-company': { after: { kind: 'find' } },
  unreachable: { after: { kind: 'revisit', days: 90 } },
  duplicate: { after: FINAL },
  'not-a-person': { after: FINAL },
  other: { after: FINAL },
  'do-not-contact': { after: { kind: 'act', act: 'objection' } },
  erased: { after: { kind: 'act', act: 'erase' } },
  'outside-icp': { after: FINAL },
};

/** The day to look again that a reason proposes; `undefined` where it proposes none. */
export function proposeRevisit(reason: DisqualifyReason, today: Day): Day | undefined {
  const { after } = REASON_RULES[reason];
  return after.kind === 'revisit' ? daysAfter(today, after.days) : undefined;
}
