import type { CriterionKind, Icp } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import type { CriterionResult, CriterionVerdict, FitVerdict } from '../model/scorecard.ts';

/** The outcome of all parts together, 0 to 100, not rounded. */
export interface Tally {
  fit: Interval;
  total: Interval;
  verdict: FitVerdict;
}

/** What is left of fit and total once a must is missed or a never is hit: enough to keep an order among them. */
const REFUSED = 0.15;

const NEUTRAL: Interval = { low: 0, value: 50, high: 100 };

function mapInterval(make: (end: keyof Interval) => number): Interval {
  return { low: make('low'), value: make('value'), high: make('high') };
}

/** The factor on fit and total. While a deciding fact is unknown, the low end allows for its turning out badly. */
function gateOf(results: readonly CriterionResult[]): Interval {
  const has = (kind: CriterionKind, verdict: CriterionVerdict) =>
    results.some((result) => result.kind === kind && result.verdict === verdict);
  const refused = has('must', 'miss') || has('never', 'match');
  if (refused) return { low: REFUSED, value: REFUSED, high: REFUSED };
  const open = has('must', 'unknown') || has('never', 'unknown');
  return { low: open ? REFUSED : 1, value: 1, high: 1 };
}

/** The weighted mean of the shares, `never` aside; `undefined` when nothing carries weight. */
function weighShares(results: readonly CriterionResult[]): Interval | undefined {
  const weighed = results.filter(({ kind, weight }) => kind !== 'never' && weight > 0);
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return undefined;
  return mapInterval(
    (end) => (100 * weighed.reduce((sum, { weight, share }) => sum + weight * share[end], 0)) / weights,
  );
}

function decideVerdict(
  results: readonly CriterionResult[],
  fit: Interval | undefined,
  borders: Icp['borders'],
): FitVerdict {
  if (results.some(({ kind, verdict }) => kind === 'never' && verdict === 'match')) return 'excluded';
  const musts = results.filter(({ kind }) => kind === 'must').map(({ verdict }) => verdict);
  if (musts.includes('miss')) return 'no-fit';
  if (!fit) return 'unsure';
  if (fit.high < borders.cool) return 'no-fit';
  return fit.value >= borders.warm && musts.every((verdict) => verdict === 'match') ? 'fit' : 'unsure';
}

/**
 * Weighs criteria, readiness and engagement together.
 *
 * Verdict: a `never` that is hit says `excluded`; a `must` that is missed says `no-fit`, as does a fit that would stay
 * cold if everything unknown turned out well; all musts matched and a fit of at least warm say `fit`; anything else,
 * above all a must that is unknown or only partly met, is `unsure`. An unknown `never` does not change the verdict.
 *
 * Fit is the weighted mean of the shares; total the weighted mean of fit, readiness and engagement by the ICP's parts.
 * A refusal (missed must, hit never) leaves 15 % of both. While a must or never is unknown the low end counts with the
 * refusal, so that whatever is learnt, the later interval lies within the earlier. Without any weight both are 0-50-100.
 */
export function tally(
  results: readonly CriterionResult[],
  readiness: Interval,
  engagement: number,
  icp: Pick<Icp, 'parts' | 'borders'>,
): Tally {
  const weighed = weighShares(results);
  const fit = weighed ?? NEUTRAL;
  const gate = gateOf(results);
  const { parts } = icp;
  const sum = parts.fit + parts.readiness + parts.engagement;
  const mixed = (end: keyof Interval) =>
    (parts.fit * fit[end] + parts.readiness * readiness[end] + parts.engagement * engagement) / sum;
  return {
    fit: mapInterval((end) => fit[end] * gate[end]),
    total: mapInterval((end) => (sum > 0 ? mixed(end) : NEUTRAL[end]) * gate[end]),
    verdict: decideVerdict(results, weighed, icp.borders),
  };
}
