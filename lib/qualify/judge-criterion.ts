import type { Criterion } from '../model/icp.ts';
import type { CriterionResult, CriterionVerdict, Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import { type JobFunction, SENIORITIES } from '../model/words.ts';
import { findCompany } from './company-name.ts';
import { findCountry, isCountryCode } from './country.ts';
import { type Facts, OTHER } from './facts.ts';
import { findIndustry, industryPath } from './industry.ts';
import { bandDistance } from './size.ts';

/** How far a value was met, before the criterion's kind and prior are considered. `share` is 0 to 1. */
interface Finding {
  verdict: CriterionVerdict;
  evidence: Evidence[];
  reading?: string;
  doubt?: number;
}

const UNKNOWN: Finding = { verdict: 'unknown', evidence: [] };
const SHARES = { match: 1, partial: 0.5, miss: 0 } as const;

/** Functions close enough that one partly stands for the other; general management answers for every function. */
const KIN: readonly (readonly [JobFunction, JobFunction])[] = [
  ['accounting', 'finance'],
  ['business-development', 'sales'],
  ['engineering', 'information-technology'],
  ['entrepreneurship', 'general-management'],
  ['marketing', 'media-and-communication'],
];

function areKin(wanted: JobFunction, found: JobFunction): boolean {
  if (found === 'general-management') return true;
  return KIN.some(
    ([one, other]) => (one === wanted && other === found) || (other === wanted && one === found),
  );
}

function verdictOf(match: boolean, partial: boolean): CriterionVerdict {
  if (match) return 'match';
  return partial ? 'partial' : 'miss';
}

function judgeSeniority(values: readonly string[], { seniority }: Facts): Finding {
  if (!seniority) return UNKNOWN;
  const { value, evidence, doubt } = seniority;
  const above = value === OTHER ? undefined : SENIORITIES[SENIORITIES.indexOf(value) + 1];
  const verdict = verdictOf(values.includes(value), above !== undefined && values.includes(above));
  return { verdict, evidence, doubt, reading: value };
}

function judgeFunction(values: readonly JobFunction[], facts: Facts): Finding {
  if (!facts.function) return UNKNOWN;
  const { value, evidence, doubt } = facts.function;
  if (value === OTHER) return { verdict: 'miss', evidence, doubt, reading: value };
  const verdict = verdictOf(
    values.includes(value),
    values.some((wanted) => areKin(wanted, value)),
  );
  return { verdict, evidence, doubt, reading: value };
}

function judgeIndustry(values: readonly string[], { industry }: Facts): Finding {
  if (!industry) return UNKNOWN;
  const path = industryPath(industry.value);
  const wanted = values.map((value) => findIndustry(value) ?? value);
  // A common parent says something only below the twenty broadest: all of manufacturing is not one neighbourhood.
  const parent = path.length > 2 ? path[1] : undefined;
  const near = wanted.some((id) => {
    const wantedPath = industryPath(id);
    return wantedPath.includes(industry.value) || (parent !== undefined && wantedPath[1] === parent);
  });
  const within = path.some((id) => wanted.includes(id));
  return { verdict: verdictOf(within, near), evidence: industry.evidence, reading: industry.value };
}

function judgeSize(values: Extract<Criterion, { field: 'size' }>['values'], { size }: Facts): Finding {
  if (!size) return UNKNOWN;
  const distance = Math.min(...values.map((band) => bandDistance(band, size.value)));
  return {
    verdict: verdictOf(distance === 0, distance === 1),
    evidence: size.evidence,
    reading: size.value,
  };
}

/** Whether a folded phrase stands in a folded text as whole words; scripts without spaces match anywhere. */
function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase);
  return spaceless ? text.includes(phrase) : ` ${text} `.includes(` ${phrase} `);
}

/** One wanted place against a known one. A country alone cannot tell whether a city within it is met. */
function judgeOnePlace(wanted: string, place: NonNullable<Facts['place']>): CriterionVerdict {
  if (place.text === OTHER) return 'miss';
  const country = isCountryCode(wanted) ? wanted : findCountry(wanted);
  const wantsCountry = country !== undefined && (isCountryCode(wanted) || !wanted.includes(','));
  if (wantsCountry) {
    if (place.country === undefined) return 'unknown';
    return place.country === country ? 'match' : 'miss';
  }
  const city = country === undefined ? wanted : wanted.slice(0, wanted.lastIndexOf(','));
  if (holdsPhrase(foldText(place.text), foldText(city))) return 'match';
  if (country !== undefined && place.country !== undefined) {
    return country === place.country ? 'partial' : 'miss';
  }
  const onlyCountry = place.country !== undefined && !/[,،、，]/.test(place.text);
  return onlyCountry ? 'unknown' : 'miss';
}

function judgePlace(values: readonly string[], { place }: Facts): Finding {
  if (!place) return UNKNOWN;
  const verdicts = values.map((wanted) => judgeOnePlace(wanted, place));
  const best = (['match', 'partial', 'unknown'] as const).find((verdict) => verdicts.includes(verdict));
  const reading = place.country ?? (place.text === OTHER ? OTHER : undefined);
  return { verdict: best ?? 'miss', evidence: place.evidence, ...(reading !== undefined && { reading }) };
}

function judgeCompany(values: readonly string[], { company }: Facts): Finding {
  for (const wanted of values) {
    const found = findCompany(company, wanted);
    if (found) return { verdict: 'match', evidence: [found], reading: wanted };
  }
  return company.names.length === 0 ? UNKNOWN : { verdict: 'miss', evidence: company.names.slice(0, 1) };
}

/** A word not found is a miss only once every text was read: what was not on the page may still say it. */
function judgeKeywords(values: readonly string[], facts: Facts): Finding {
  const phrases = values.map((value) => ({ value, folded: foldText(value) }));
  const found = new Map<string, Evidence>();
  for (const text of facts.texts) {
    const folded = foldText(text.words);
    for (const { value, folded: phrase } of phrases) {
      if (!found.has(value) && holdsPhrase(folded, phrase)) found.set(value, { ...text, words: value });
    }
  }
  if (found.size > 0) return { verdict: 'match', evidence: [...found.values()] };
  return facts.aboutRead ? { verdict: 'miss', evidence: [] } : UNKNOWN;
}

function findingOf(criterion: Criterion, facts: Facts): Finding {
  switch (criterion.field) {
    case 'seniority':
      return judgeSeniority(criterion.values, facts);
    case 'function':
      return judgeFunction(criterion.values, facts);
    case 'industry':
      return judgeIndustry(criterion.values, facts);
    case 'size':
      return judgeSize(criterion.values, facts);
    case 'place':
      return judgePlace(criterion.values, facts);
    case 'company':
      return judgeCompany(criterion.values, facts);
    case 'keywords':
      return judgeKeywords(criterion.values, facts);
    case 'title':
    case 'tenure':
    case 'channel':
    case 'custom':
      return UNKNOWN;
  }
}

/**
 * Tests one criterion. A match counts 1, a neighbour 0.5 (`partial`), a miss 0, an unknown 0 to 1 with its prior between.
 *
 * Neighbours: seniority one level below a wanted one; a kindred function, or general management for any; an industry
 * that shares a parent below the broadest level, or is itself wider than the wanted one; the size band beside a wanted
 * one; another place in the wanted city's country. For `never` only the exact value is a hit, so a neighbour is a miss.
 *
 * Doubtful evidence (a headline) leaves its doubt open: the share is that part unknown, the rest known.
 */
export function judgeCriterion(criterion: Criterion, facts: Facts): CriterionResult {
  const finding = findingOf(criterion, facts);
  const { id, field, kind, weight, prior } = criterion;
  const spared = kind === 'never' && finding.verdict === 'partial';
  const verdict = spared ? 'miss' : finding.verdict;
  const known = verdict === 'unknown' ? 0 : SHARES[verdict];
  const open = verdict === 'unknown' ? 1 : (finding.doubt ?? 0);
  const rest = known * (1 - open);
  return {
    id,
    field,
    kind,
    weight,
    verdict,
    share: { low: rest, value: rest + open * prior, high: rest + open },
    evidence: finding.evidence,
    ...(finding.reading !== undefined && { reading: finding.reading }),
  };
}
