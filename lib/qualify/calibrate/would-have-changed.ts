import type { CalibrationCase, ChangedCase, WeightProposal } from '../../model/calibration.ts';
import type { Criterion, Icp } from '../../model/icp.ts';
import type { CriterionResult } from '../../model/scorecard.ts';
import { gradeOf } from '../grade.ts';
import { SHARES } from '../judge-criterion.ts';
import { tally } from '../tally.ts';

const NOTHING = { low: 0, value: 0, high: 0 };
const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));

/**
 * A criterion's result as it was, told from its verdict and share. A share between is the known part and the prior for
 * the rest, so the part that was open follows; where the prior equals the known share, nothing is taken to be open.
 */
function recall(
  { id, field, kind, weight, prior }: Criterion,
  { criteria }: CalibrationCase,
): CriterionResult {
  const kept = criteria.find((criterion) => criterion.id === id);
  const verdict = kept?.verdict ?? 'unknown';
  const base = { id, field, kind, weight, verdict, evidence: [] };
  const value = clamp(kept?.share ?? prior, 1);
  if (verdict === 'unknown') return { ...base, share: { low: 0, value, high: 1 } };
  const known = SHARES[verdict];
  const open = known === prior ? 0 : clamp((value - known) / (prior - known), 1);
  const low = Math.min(value, known * (1 - open));
  return { ...base, share: { low, value, high: Math.max(value, low + open) } };
}

/**
 * The cases whose verdict or grade would have been another with the proposed weight, in the order given. The fit is
 * weighed again from the criteria kept with each case; readiness and engagement are in its score and stay as they were.
 * Verdicts are held against those the profile gives now, without and with the change. A channel counts with its own
 * weight, not one by industry: a case does not say which industry it was.
 */
export function wouldHaveChanged(
  cases: readonly CalibrationCase[],
  icp: Pick<Icp, 'criteria' | 'parts' | 'borders'>,
  proposal: Pick<WeightProposal, 'criterionId' | 'to'>,
): ChangedCase[] {
  const criteria = icp.criteria.map((criterion) =>
    criterion.id === proposal.criterionId ? { ...criterion, weight: proposal.to } : criterion,
  );
  return cases.flatMap((item) => {
    const weigh = (by: readonly Criterion[]) =>
      tally(
        by.map((criterion) => recall(criterion, item)),
        NOTHING,
        0,
        icp,
      );
    const before = weigh(icp.criteria);
    const after = weigh(criteria);
    // The other parts add the same to both, so the difference is what the score would have moved by.
    const score = clamp(item.score + Math.round(after.total.value - before.total.value), 100);
    const grade = { from: gradeOf(item.score, icp.borders).grade, to: gradeOf(score, icp.borders).grade };
    const verdict = { from: before.verdict, to: after.verdict };
    if (grade.from === grade.to && verdict.from === verdict.to) return [];
    return [{ id: item.id, won: item.won, score: { from: item.score, to: score }, grade, verdict }];
  });
}
