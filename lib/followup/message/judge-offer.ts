import type { Day } from '../../model/answers.ts';
import type { Offer } from '../../model/offer.ts';
import { dayAfter } from '../calendar.ts';
import type { Recipient } from './guard-types.ts';

type Reason = 'expired' | 'not-yet' | 'stage' | 'persona' | 'grade' | 'country';

export interface OfferJudgement {
  /** Why it may not be made to them. */
  against: Reason[];
  /** What would have to be known to say whether it may. */
  unsure: ('persona' | 'grade' | 'country')[];
}

const isFor = <T>(wanted: readonly T[], value: T | undefined): boolean | undefined => {
  if (wanted.length === 0) return true;
  return value === undefined ? undefined : wanted.includes(value);
};

/** Whether an offer may be made to somebody on a day. Where a fact is not known it says so, and does not guess. */
export function judgeOffer(
  offer: Offer,
  { stage, icpId, grade, country }: Pick<Recipient, 'stage' | 'icpId' | 'grade' | 'country'>,
  today: Day,
): OfferJudgement {
  const against: Reason[] = [];
  const unsure: OfferJudgement['unsure'] = [];
  if (offer.until !== undefined && offer.until < today) against.push('expired');
  if (offer.from !== undefined && offer.from > today) against.push('not-yet');
  if (!isFor(offer.stages, stage)) against.push('stage');
  const asked = [
    ['persona', isFor(offer.personas, icpId)],
    ['grade', isFor(offer.grades, grade)],
    ['country', isFor(offer.countries, country)],
  ] as const;
  for (const [what, answer] of asked) {
    if (answer === false) against.push(what);
    if (answer === undefined) unsure.push(what);
  }
  return { against, unsure };
}

/** The last day an offer stands that is made today; `undefined` where it has no end. */
export function offerStandsUntil(
  { until, days }: Pick<Offer, 'until' | 'days'>,
  today: Day,
): Day | undefined {
  if (days === undefined) return until;
  const own = dayAfter(today, days);
  return until !== undefined && until < own ? until : own;
}
