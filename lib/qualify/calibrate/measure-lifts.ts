import {
  type CalibrationCase,
  type CriterionLift,
  LARGEST_CHANCE,
  type Outcomes,
} from '../../model/calibration.ts';
import type { Icp } from '../../model/icp.ts';
import type { CriterionVerdict } from '../../model/scorecard.ts';
import { compareLogOdds, compareRates, isComparable } from './compare-rates.ts';
import { fisherTest, holm } from './fisher-test.ts';

type Counts = Record<CriterionVerdict, Outcomes>;

function countVerdicts(cases: readonly CalibrationCase[], id: string): Counts {
  const none = (): Outcomes => ({ n: 0, won: 0 });
  const counts: Counts = { match: none(), partial: none(), miss: none(), unknown: none() };
  for (const { criteria, won } of cases) {
    const verdict = criteria.find((criterion) => criterion.id === id)?.verdict ?? 'unknown';
    counts[verdict].n += 1;
    if (won) counts[verdict].won += 1;
  }
  return counts;
}

function measureOne(id: string, { match, partial, miss, unknown }: Counts): CriterionLift {
  const lift = { id, matches: match, misses: miss, partial: partial.n, unknown: unknown.n };
  if (!isComparable(match, miss)) return lift;
  return { ...lift, ratio: compareRates(match, miss), logOdds: compareLogOdds(match, miss) };
}

/**
 * What each criterion of a profile tells of the outcome, in the profile's order.
 *
 * Estimand: among people pursued whose verdict is match or miss, the chance to be won given a match over that given a
 * miss (and the log of the odds ratio), all other criteria as they fall. That is the marginal ratio, which for a
 * logistic outcome lies nearer to 1 than the criterion's own coefficient says. Intervals: see `compareRates`.
 */
export function measureLifts(cases: readonly CalibrationCase[], icp: Pick<Icp, 'criteria'>): CriterionLift[] {
  const lifts = icp.criteria.map(({ id }) => measureOne(id, countVerdicts(cases, id)));
  const compared = lifts.filter(({ ratio }) => ratio !== undefined);
  const chances = holm(compared.map(({ matches, misses }) => fisherTest(matches, misses)));
  const clear = new Set(compared.filter((_, place) => (chances[place] ?? 1) <= LARGEST_CHANCE));
  return lifts.map((lift) =>
    lift.ratio && clear.has(lift) ? { ...lift, tells: lift.ratio.value > 1 ? 'ore' : 'rock' } : lift,
  );
}
