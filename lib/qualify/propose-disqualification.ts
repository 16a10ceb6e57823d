import type { Answers, Signal } from '../model/answers.ts';
import type { Instant } from '../model/schema.ts';
import type { CriterionResult, Scorecard } from '../model/scorecard.ts';
import type { BantKey, DisqualifyReason } from '../model/words.ts';
import { type OfferTerms, readAnswer } from './read-answer.ts';

/** What speaks for setting someone aside: a criterion that refused, or a question answered with nothing. */
export interface Proposal {
  reason: DisqualifyReason;
  because: { criterionId: string } | { key: BantKey };
}

/** Which reason a question answered with nothing gives. Days move, so a timeline is a reason to wait and not to set aside. */
const HEARD = [
  ['need', 'no-need'],
  ['budget', 'no-budget'],
  ['authority', 'no-authority'],
] as const;

/** The reason a refusing criterion gives, where its field alone tells one. */
const REFUSED: Partial<Record<CriterionResult['field'], DisqualifyReason>> = {
  seniority: 'no-authority',
  industry: 'wrong-industry',
  place: 'wrong-region',
};

function ofCriterion(result: CriterionResult): DisqualifyReason {
  if (result.kind === 'never' && result.field === 'company') return 'competitor';
  return REFUSED[result.field] ?? 'other';
}

/**
 * Why someone might be set aside, the plainest reason first; a person confirms it. A criterion that refuses for certain; then a
 * need, budget or authority answered with nothing. Interest shown by someone without a problem is `curious`: the merely
 * curious cost the most time. Nothing while the refusal or the answer is open.
 */
export function proposeDisqualification(
  card: Pick<Scorecard, 'criteria'>,
  known: { answers: Answers; signals: readonly Signal[]; terms: OfferTerms; now: Instant },
): Proposal[] {
  const { answers, signals, terms, now } = known;
  const refusing = card.criteria.filter(({ kind, share }) =>
    kind === 'never' ? share.low === 1 : kind === 'must' && share.high === 0,
  );
  const interested = signals.some(({ at }) => at <= now);
  return [
    ...refusing.map((result) => ({ reason: ofCriterion(result), because: { criterionId: result.id } })),
    ...HEARD.flatMap(([key, reason]): Proposal[] => {
      if (readAnswer(key, answers, terms, now).share !== 0) return [];
      return [{ reason: key === 'need' && interested ? 'curious' : reason, because: { key } }];
    }),
  ];
}
