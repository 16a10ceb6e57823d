import type { Criterion } from '../model/icp.ts';
import { foldText } from '../model/text.ts';
import { findCountry, isCountryCode } from './country.ts';
import { findIndustry, INDUSTRIES, industryPath } from './industry.ts';
import { numberRanges, operatorOf, type Range, wantedValues } from './order.ts';

/** What a criterion lets through: keys of values, or numbers. */
export type Accepted = { keys: ReadonlySet<string> } | { range: Range };

/** The fields of which a person has one value at a time. Words, employers and listed fields can be several at once. */
const SINGLE: ReadonlySet<Criterion['field']> = new Set([
  'seniority',
  'function',
  'size',
  'industry',
  'place',
  'tenure',
  'channel',
]);

function industriesWithin(values: readonly string[]): string[] {
  const wanted = new Set(values.map((value) => findIndustry(value) ?? value));
  return INDUSTRIES.flatMap(({ id }) => (industryPath(id).some((each) => wanted.has(each)) ? [id] : []));
}

/** A country by its code, a city with its country before it where that is said. */
function placeKey(value: string): string {
  const country = isCountryCode(value) ? value : findCountry(value);
  if (country === undefined) return foldText(value);
  if (isCountryCode(value) || !value.includes(',')) return country;
  return `${country}/${foldText(value.slice(0, value.lastIndexOf(',')))}`;
}

/** The key two criteria share a value by, however each writes it. */
export function keyOfValue(field: Criterion['field'], value: string): string {
  if (field === 'industry') return findIndustry(value) ?? foldText(value);
  return field === 'place' ? placeKey(value) : foldText(value);
}

/** What a criterion lets through; `undefined` where its borders are no numbers. */
export function acceptedBy(criterion: Criterion): Accepted | undefined {
  const { field } = criterion;
  const numeric = field === 'tenure' || (field === 'custom' && operatorOf(criterion) !== 'one-of');
  if (numeric) {
    const [range, another] = numberRanges(criterion);
    return range === undefined || another !== undefined ? undefined : { range };
  }
  if (field === 'industry') return { keys: new Set(industriesWithin(criterion.values)) };
  return { keys: new Set(wantedValues(criterion).map((value) => keyOfValue(field, value))) };
}

const countryOf = (key: string): string => key.split('/')[0] ?? key;

/** Whether everything `inner` lets through is among what `outer` does. */
export function isWithin(inner: Accepted, outer: Accepted): boolean {
  if ('range' in inner)
    return 'range' in outer && inner.range.from >= outer.range.from && inner.range.to <= outer.range.to;
  if ('range' in outer || inner.keys.size === 0) return false;
  return [...inner.keys].every((key) => outer.keys.has(key) || outer.keys.has(countryOf(key)));
}

/** Whether no one can be let through by both. A city without a country may lie anywhere. */
export function excludeEachOther(field: Criterion['field'], one: Accepted, other: Accepted): boolean {
  if ('range' in one || 'range' in other) {
    if (!('range' in one && 'range' in other)) return false;
    return one.range.from > other.range.to || other.range.from > one.range.to;
  }
  if (!SINGLE.has(field) || one.keys.size === 0 || other.keys.size === 0) return false;
  if (field !== 'place') return ![...one.keys].some((key) => other.keys.has(key));
  const [ours, theirs] = [one, other].map(({ keys }) => [...keys].map(countryOf));
  const placed = [...(ours ?? []), ...(theirs ?? [])].every(isCountryCode);
  return placed && !(ours ?? []).some((country) => theirs?.includes(country));
}
