import type { Criterion } from '../model/icp.ts';
import { onceFor } from '../model/once-for.ts';
import type { CriterionResult } from '../model/scorecard.ts';
import { findIndustry, industryPath } from './industry.ts';

type ChannelCriterion = Extract<Criterion, { field: 'channel' }>;
type Listed = NonNullable<CriterionResult['byIndustry']>;

/** The listed weights by present industry id; of an industry listed twice the first counts. */
const readListed = onceFor(
  (listed: Listed): Listed =>
    listed.map(({ industry, weight }) => ({ industry: findIndustry(industry) ?? industry, weight })),
);

/** The weight in an industry: that of the narrowest listed one it lies within, else `otherwise`. */
export function weightIn(listed: Listed, industry: string | undefined, otherwise: number): number {
  if (industry === undefined) return otherwise;
  for (const id of industryPath(industry)) {
    const found = listed.find((each) => each.industry === id);
    if (found) return found.weight;
  }
  return otherwise;
}

/** Gives a channel's result the weight it has in the industry; while that is not known, all it may have. */
export function weighByIndustry(
  result: CriterionResult,
  { byIndustry }: ChannelCriterion,
  industry: string | undefined,
): void {
  if (byIndustry === undefined || byIndustry.length === 0) return;
  const listed = readListed(byIndustry);
  if (industry === undefined) result.byIndustry = listed;
  else result.weight = weightIn(listed, industry, result.weight);
}
