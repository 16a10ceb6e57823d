import type { Icp } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import type { CriterionResult, FitVerdict } from '../model/scorecard.ts';
import { weightIn } from './channel-weight.ts';

/** The outcome of all parts together, 0 to 100, not rounded. */
export interface Tally {
  fit: Interval;
  total: Interval;
  verdict: FitVerdict;
}

/** What is left of fit and total once a must is missed or a never is hit: enough to keep an order among them. */
const REFUSED = 0.15;

export const NEUTRAL: Interval = { low: 0, value: 50, high: 100 };

function refuse({ low, value, high }: Interval, gate: Interval): Interval {
  return { low: low * gate.low, value: value * gate.value, high: high * gate.high };
}

/** Whether a result refuses the person as it stands, and whether what is still open could make it or unmake it. */
export function refusalOf({ kind, verdict, share }: CriterionResult): {
  stands: boolean;
  possible: boolean;
  sure: boolean;
} {
  if (kind === 'never') {
    return { stands: verdict === 'match', possible: share.high === 1, sure: share.low === 1 };
  }
  const must = kind === 'must';
  return {
    stands: must && verdict === 'miss',
    possible: must && share.low === 0,
    sure: must && share.high === 0,
  };
}

/**
 * The factor on fit and total. The low end allows for every deciding fact that may yet turn out badly, the high end for every
 * one that may yet turn out well.
 */
export function gateOf(results: readonly CriterionResult[]): Interval {
  const gate = { low: 1, value: 1, high: 1 };
  for (const result of results) {
    if (result.kind === 'nice') continue;
    const { stands, possible, sure } = refusalOf(result);
    if (possible) gate.low = REFUSED;
    if (stands) gate.value = REFUSED;
    if (sure) gate.high = REFUSED;
  }
  return gate;
}

function weightOf({ kind, weight, byIndustry }: CriterionResult, industry: string | undefined): number {
  if (kind === 'never') return 0;
  return byIndustry ? weightIn(byIndustry, industry, weight) : weight;
}

/** The mean of the shares by the weights of one industry, 0 to 100, `never` aside; neutral when nothing carries weight. */
export function meanShares(results: readonly CriterionResult[], industry?: string): Interval {
  let weights = 0;
  for (const result of results) weights += weightOf(result, industry);
  if (!(weights > 0)) return NEUTRAL;
  const mean = { low: 0, value: 0, high: 0 };
  for (const result of results) {
    // Divided first: a product of two tiny numbers would lose its digits.
    const part = (100 * weightOf(result, industry)) / weights;
    mean.low += part * result.share.low;
    mean.value += part * result.share.value;
    mean.high += part * result.share.high;
  }
  return mean;
}

/**
 * The weighted mean of the shares, 0 to 100, before any refusal. A weight that hangs on an industry nobody knows may become
 * any of those listed, all channels' together, and each makes another mean: the ends are the lowest and the highest of
 * them, the value that of no listed industry. What the industry turns out to be is then one of the cases looked at.
 */
export function weighShares(results: readonly CriterionResult[]): Interval {
  const fit = meanShares(results);
  if (!results.some(({ byIndustry }) => byIndustry !== undefined)) return fit;
  const listed = results.flatMap(({ kind, byIndustry }) => (kind === 'never' ? [] : (byIndustry ?? [])));
  const cases = [...new Set(listed.map(({ industry }) => industry))].map((id) => meanShares(results, id));
  return {
    low: Math.min(fit.low, ...cases.map(({ low }) => low)),
    value: fit.value,
    high: Math.max(fit.high, ...cases.map(({ high }) => high)),
  };
}

/** Whether any criterion counts, in this industry or another. */
function hasWeight(results: readonly CriterionResult[]): boolean {
  return results.some(({ kind, weight }) => kind !== 'never' && weight > 0);
}

function decideVerdict(
  results: readonly CriterionResult[],
  fit: Interval,
  borders: Icp['borders'],
): FitVerdict {
  let [missed, open] = [false, false];
  for (const { kind, verdict } of results) {
    if (kind === 'never' && verdict === 'match') return 'excluded';
    if (kind !== 'must' || verdict === 'match') continue;
    open = true;
    missed ||= verdict === 'miss';
  }
  if (missed) return 'no-fit';
  if (!hasWeight(results)) return 'unsure';
  // In whole numbers, as they are shown: a fit that reads 60 must not fall short of a border of 60.
  if (Math.round(fit.high) < borders.cool) return 'no-fit';
  return Math.round(fit.value) >= borders.warm && !open ? 'fit' : 'unsure';
}

/** The shares of fit, readiness and engagement in a total, together 1; `undefined` when none counts. */
export function sharesOf({ parts }: Pick<Icp, 'parts'>): Icp['parts'] | undefined {
  const most = Math.max(parts.fit, parts.readiness, parts.engagement);
  if (!(most > 0)) return undefined;
  // By the largest first: the sum of three enormous shares would be no number.
  const sum = parts.fit / most + parts.readiness / most + parts.engagement / most;
  return {
    fit: parts.fit / most / sum,
    readiness: parts.readiness / most / sum,
    engagement: parts.engagement / most / sum,
  };
}

function mixParts(parts: Icp['parts'], fit: Interval, readiness: Interval, engagement: number): Interval {
  const interest = parts.engagement * engagement;
  return {
    low: parts.fit * fit.low + parts.readiness * readiness.low + interest,
    value: parts.fit * fit.value + parts.readiness * readiness.value + interest,
    high: parts.fit * fit.high + parts.readiness * readiness.high + interest,
  };
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
 * refusal, and while a refusal rests on words that better ones may overrule the high end counts without it, so that
 * whatever is learnt, the later interval lies within the earlier. Without any weight both are 0-50-100.
 */
export function tally(
  results: readonly CriterionResult[],
  readiness: Interval,
  engagement: number,
  icp: Pick<Icp, 'parts' | 'borders'>,
): Tally {
  const fit = weighShares(results);
  const gate = gateOf(results);
  const parts = sharesOf(icp);
  const mixed = parts ? mixParts(parts, fit, readiness, engagement) : NEUTRAL;
  return {
    fit: refuse(fit, gate),
    total: refuse(mixed, gate),
    verdict: decideVerdict(results, fit, icp.borders),
  };
}
