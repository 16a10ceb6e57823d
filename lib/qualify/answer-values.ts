import type { Criterion, CriterionField } from '../model/icp.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, SENIORITIES, SIZE_BANDS } from '../model/words.ts';
import { isCountryCode } from './country.ts';
import { type Facts, OTHER } from './facts.ts';
import { findIndustry } from './industry.ts';
import { numberRanges, type Range, wantedValues } from './order.ts';
import { readPlace } from './place.ts';

/** Something to answer. `size` is the number of ordinary values it stands for. */
export interface AnswerValue {
  value: string;
  size: number;
}

/** The broadest industries there are, and so about as many as an answer may fall among. */
const INDUSTRIES_APART = 20;

const one = (value: string): AnswerValue => ({ value, size: 1 });

/** All of a vocabulary, what is wanted first. */
function wholeVocabulary(all: readonly string[], wanted: ReadonlySet<string>): AnswerValue[] {
  return [...all.filter((value) => wanted.has(value)), ...all.filter((value) => !wanted.has(value))].map(one);
}

/** The values that are named, and one for all the others. */
const named = (values: Iterable<string>, others: number): AnswerValue[] => {
  const all = [...new Set(values)].filter((value) => value !== OTHER);
  return [...all.map(one), { value: OTHER, size: Math.max(1, others - all.length) }];
};

/** Wanted places that can still be: a known country rules out those in others. */
function possiblePlaces(wanted: Iterable<string>, { place }: Facts): string[] {
  // Where the employer sits rules nothing out.
  const known = place?.doubt ? undefined : place?.country;
  return [...wanted].filter((value) => {
    const country = isCountryCode(value) ? value : readPlace(value).country;
    return known === undefined || country === undefined || country === known;
  });
}

/**
 * The answers to offer to a question about a field, in the order to show them. An answer is recorded as a fact, so none may
 * stand for its neighbours: vocabularies are given whole (a rounded head count leaves two bands), of others every value an ICP names and `other` for the rest.
 * `criteria` are those on the field and those whose weight hangs on it; `kin` tells functions that count partly.
 */
export function valuesFor(
  field: CriterionField,
  criteria: readonly Criterion[],
  facts: Facts,
  kin: (value: string) => boolean,
): AnswerValue[] {
  const wanted = new Set(criteria.flatMap((each) => (each.field === field ? wantedValues(each) : [])));
  switch (field) {
    case 'size':
      return (facts.sizeBetween?.bands ?? SIZE_BANDS).map(one);
    case 'seniority':
      return wholeVocabulary(SENIORITIES, wanted);
    case 'channel':
      return wholeVocabulary(ACQUISITION_CHANNELS, wanted);
    case 'function':
      return named([...wanted, ...FUNCTIONS.filter(kin)], FUNCTIONS.length);
    case 'industry': {
      const weighed = criteria.flatMap((each) => (each.field === 'channel' ? (each.byIndustry ?? []) : []));
      const listed = [...wanted, ...weighed.map(({ industry }) => industry)];
      return named(
        listed.map((value) => findIndustry(value) ?? value),
        INDUSTRIES_APART,
      );
    }
    case 'place':
      return named(possiblePlaces(wanted, facts), 1);
    default:
      return named(wanted, 1);
  }
}

/** A span of numbers, how it is written, and a number within it. */
export interface NumberSpan {
  value: string;
  within: number;
}

/** A place where a verdict turns: just below a number that still counts, or just above it. */
interface Cut {
  at: number;
  above: boolean;
}

function cutsOf(ranges: readonly Range[]): Cut[] {
  const cuts = ranges.flatMap(({ from, to }) => [
    { at: from, above: false },
    { at: to, above: true },
  ]);
  const unique = new Map(
    cuts.filter(({ at }) => Number.isFinite(at)).map((cut) => [`${cut.at} ${cut.above}`, cut]),
  );
  return [...unique.values()].sort((a, b) => a.at - b.at || Number(a.above) - Number(b.above));
}

function spanBetween(low: Cut | undefined, high: Cut | undefined): NumberSpan {
  if (low === undefined) {
    const at = high?.at ?? 0;
    return { value: `${high?.above ? '≤' : '<'} ${at}`, within: high?.above ? at : at - 1 };
  }
  if (high === undefined)
    return { value: `${low.above ? '>' : '≥'} ${low.at}`, within: low.above ? low.at + 1 : low.at };
  const within = (low.at + high.at) / 2;
  return { value: low.at === high.at ? String(low.at) : `${low.at}–${high.at}`, within };
}

/** The spans between the borders of criteria on one number, lowest first; none where a border may be read in two ways. */
export function spansFor(criteria: readonly Criterion[]): NumberSpan[] {
  const ranges = criteria.map(numberRanges);
  if (ranges.some(({ length }) => length !== 1)) return [];
  const cuts = cutsOf(ranges.flat());
  if (cuts.length === 0) return [];
  return [undefined, ...cuts].map((cut, place) => spanBetween(cut, cuts[place]));
}
