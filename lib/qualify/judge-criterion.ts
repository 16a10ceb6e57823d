import type { Criterion } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import { onceFor } from '../model/once-for.ts';
import type { CriterionResult, CriterionVerdict } from '../model/scorecard.ts';
import { type AcquisitionChannel, SIZE_BANDS, type SizeBand } from '../model/words.ts';
import { bandDistance } from './band-distance.ts';
import { weighByIndustry } from './channel-weight.ts';
import type { Facts } from './facts.ts';
import { type Finding, find, UNKNOWN, verdictOf } from './finding.ts';
import { findIndustry, industryPath } from './industry.ts';
import { judgeCustom, judgeTenure } from './judge-numbers.ts';
import { judgePlaces } from './judge-place.ts';
import { judgeFunction, judgeSeniority } from './judge-role.ts';
import { judgeSaid } from './judge-said.ts';
import { judgeCompany, judgeKeywords, judgeTitle } from './judge-words.ts';
import { wantedValues } from './order.ts';

/** How much of a criterion each known verdict meets. */
export const SHARES = { match: 1, partial: 0.5, miss: 0 } as const;

type CriterionOn<Field extends Criterion['field']> = Extract<Criterion, { field: Field }>;

const wantedIndustries = onceFor((values: readonly string[]) => {
  const ids = values.map((value) => findIndustry(value) ?? value);
  return { ids, paths: ids.map(industryPath), verdicts: new Map<string, CriterionVerdict>() };
});

function compareIndustry(
  found: string,
  { ids, paths }: ReturnType<typeof wantedIndustries>,
): CriterionVerdict {
  const path = industryPath(found);
  // A common parent says something only below the twenty broadest: all of manufacturing is not one neighbourhood.
  const parent = path.length > 2 ? path[1] : undefined;
  const near = paths.some(
    (wanted) => wanted.includes(found) || (parent !== undefined && wanted[1] === parent),
  );
  return verdictOf(
    path.some((id) => ids.includes(id)),
    near,
  );
}

function judgeIndustry(values: readonly string[], { industry }: Facts): Finding {
  if (!industry) return UNKNOWN;
  const wanted = wantedIndustries(values);
  let verdict = wanted.verdicts.get(industry.value);
  if (verdict === undefined) {
    verdict = compareIndustry(industry.value, wanted);
    wanted.verdicts.set(industry.value, verdict);
  }
  return find(verdict, industry.evidence, industry.value);
}

const bandVerdicts = onceFor((criterion: CriterionOn<'size'>) => {
  const wanted = wantedValues(criterion) as readonly SizeBand[];
  return new Map<string, CriterionVerdict>(
    SIZE_BANDS.map((band) => {
      const distance = Math.min(...wanted.map((each) => bandDistance(each, band)));
      return [band, verdictOf(distance === 0, distance === 1)];
    }),
  );
});

function judgeSize(criterion: CriterionOn<'size'>, { size, sizeBetween }: Facts): Finding {
  if (size) {
    const { value, evidence, doubt } = size;
    return find(bandVerdicts(criterion).get(value) ?? 'miss', evidence, value, doubt);
  }
  return sizeBetween ? find('unknown', sizeBetween.evidence, sizeBetween.bands.join('|')) : UNKNOWN;
}

function judgeChannel(values: readonly AcquisitionChannel[], { channel }: Facts): Finding {
  if (!channel) return UNKNOWN;
  const { value, evidence } = channel;
  return find(values.includes(value) ? 'match' : 'miss', evidence, value);
}

function findingOf(criterion: Criterion, facts: Facts): Finding {
  switch (criterion.field) {
    case 'seniority':
      return judgeSeniority(criterion, facts);
    case 'function':
      return judgeFunction(criterion.values, facts);
    case 'industry':
      return judgeIndustry(criterion.values, facts);
    case 'size':
      return judgeSize(criterion, facts);
    case 'place':
      return judgePlaces(criterion.values, facts);
    case 'company':
      return (
        judgeSaid('company', criterion.values, facts) ?? judgeCompany(criterion.values, criterion.kind, facts)
      );
    case 'keywords':
      return judgeSaid('keywords', criterion.values, facts) ?? judgeKeywords(criterion.values, facts);
    case 'title':
      return judgeSaid('title', criterion.values, facts) ?? judgeTitle(criterion.values, facts);
    case 'tenure':
      return judgeTenure(criterion, facts);
    case 'channel':
      return judgeChannel(criterion.values, facts);
    case 'custom':
      return judgeCustom(criterion, facts);
  }
}

/** Whole shares, made once: most findings are certain. */
const CERTAIN = {
  match: { low: 1, value: 1, high: 1 },
  partial: { low: 0.5, value: 0.5, high: 0.5 },
  miss: { low: 0, value: 0, high: 0 },
} as const;

function shareOf(verdict: CriterionVerdict, doubt: number, open: boolean, prior: number): Interval {
  if (verdict === 'unknown') return { low: 0, value: prior, high: 1 };
  if (doubt === 0 && !open) return CERTAIN[verdict];
  const rest = SHARES[verdict] * (1 - doubt);
  const value = rest + doubt * prior;
  return open ? { low: 0, value, high: 1 } : { low: rest, value, high: rest + doubt };
}

/**
 * Tests one criterion. A match counts 1, a neighbour 0.5 (`partial`), a miss 0, an unknown 0 to 1 with its prior between.
 *
 * Neighbours: seniority one level below a wanted one, or beside the border of an operator; a kindred function, or general
 * management for any; an industry that shares a parent below the broadest level, or is itself wider than the wanted one;
 * the size band beside a wanted one; another place in the country of a wanted city or region; years and numbers near a border. For
 * `never` only the exact value is a hit, so a neighbour is a miss.
 *
 * Doubtful evidence (a headline, a rounded head count) leaves its doubt open: the share is that part unknown, the rest known.
 * While something that counts for more is not known (the title, beside a headline), the verdict stands for now, the value
 * follows it, and the interval stays whole, so that whatever is learnt lies within it.
 */
export function judgeCriterion(criterion: Criterion, facts: Facts): CriterionResult {
  const { verdict: found, evidence, reading, doubt, open } = findingOf(criterion, facts);
  const { id, field, kind, weight, prior } = criterion;
  const verdict = kind === 'never' && found === 'partial' ? 'miss' : found;
  const share = shareOf(verdict, doubt, open, prior);
  const result: CriterionResult = { id, field, kind, weight, verdict, share, evidence };
  if (reading !== undefined) result.reading = reading;
  if (criterion.field === 'custom') result.name = criterion.name;
  else if (criterion.field === 'channel') weighByIndustry(result, criterion, facts.industry?.value);
  return result;
}
