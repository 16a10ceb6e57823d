import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { CriterionField } from '../../lib/model/icp.ts';
import { foldText } from '../../lib/model/text.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, SENIORITIES, SIZE_BANDS } from '../../lib/model/words.ts';
import { isCountryCode } from '../../lib/qualify/country.ts';
import { findCountry, findIndustry, INDUSTRIES, industryLabel } from '../../lib/qualify/index.ts';
import { readPlace } from '../../lib/qualify/place.ts';

/** Where a criterion's values come from: a list to pick from, or the user's own words, or both. */
export interface ValueSource {
  labelOf(value: string): string;
  /** Values whose label fits what was typed, best first. Without text, those worth browsing. */
  suggest(text: string): readonly string[];
  /** A value from typed words; `undefined` when only listed values will do. */
  accept(text: string): string | undefined;
}

/** A list longer than this is no help while typing. */
const MOST = 8;
/** The longest value an ICP holds, in UTF-16 units. */
export const LONGEST_VALUE = 120;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COUNTRIES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(isCountryCode);

/** The industries that stand for themselves. */
const CURRENT = INDUSTRIES.filter(({ sameAs }) => sameAs === undefined);

/** How well a label fits: 0 it begins with the text, 1 each word of the text begins one of its words, else no fit. */
function rankOf(label: string, text: string): number | undefined {
  if (label.startsWith(text)) return 0;
  const words = label.split(' ');
  return text.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 1 : undefined;
}

/** The values whose labels fit the text, the best first, ties in the list's own order. */
export function rankValues(
  values: readonly string[],
  labelOf: (value: string) => string,
  text: string,
): string[] {
  const wanted = foldText(text);
  if (wanted === '') return [...values];
  const ranked = values.flatMap((value) => {
    const rank = rankOf(foldText(labelOf(value)), wanted);
    return rank === undefined ? [] : [{ value, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ value }) => value);
}

function listed(values: readonly string[], browsed: readonly string[], labelOf: (value: string) => string) {
  return (text: string) => (text.trim() === '' ? browsed : rankValues(values, labelOf, text).slice(0, MOST));
}

const ownWords = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE) || undefined;

/** A country where the words are one, in whatever language; else the words, for a city or a region. */
function acceptPlace(text: string, locale: string): string | undefined {
  const words = ownWords(text);
  // Scotland is a country by name and a part of one by code: its own words say more.
  if (words === undefined || words.includes(',') || readPlace(words).region !== undefined) return words;
  return findCountry(words, locale.split('-')[0]) ?? words;
}

/** Industries that fit: what the text is a name of, then by the reader's label, then by the English one. */
function suggestIndustries(text: string, labelOf: (value: string) => string, named: string | undefined) {
  const ids = CURRENT.map(({ id }) => id);
  const english = (id: string) => industryLabel(id) ?? id;
  const fitting = [...rankValues(ids, labelOf, text), ...rankValues(ids, english, text)];
  return [...new Set([...(named === undefined ? [] : [named]), ...fitting])].slice(0, MOST);
}

function sortedCountries(labelOf: (value: string) => string, locale: string): string[] {
  const { compare } = new Intl.Collator(locale);
  return COUNTRIES.toSorted((one, other) => compare(labelOf(one), labelOf(other)));
}

/** The values of one field, labelled in the reader's language. */
export function makeValueSource(field: CriterionField, messages: Messages, format: Format): ValueSource {
  const labelOf = (value: string) => labelValue(field, value, messages, format);
  const onlyListed = (values: readonly string[]): ValueSource => ({
    labelOf,
    suggest: listed(values, values, labelOf),
    accept: (text) => values.find((value) => foldText(labelOf(value)) === foldText(text)),
  });
  switch (field) {
    case 'seniority':
      return onlyListed(SENIORITIES);
    case 'function':
      return onlyListed(FUNCTIONS);
    case 'size':
      return onlyListed(SIZE_BANDS);
    case 'industry': {
      const broad = CURRENT.filter(({ parent }) => parent === undefined).map(({ id }) => id);
      const accept = (text: string) => findIndustry(text, format.locale);
      return {
        labelOf,
        suggest: (text) => (text.trim() === '' ? broad : suggestIndustries(text, labelOf, accept(text))),
        accept,
      };
    }
    case 'place': {
      // Naming and sorting them takes a while, and most who see the field do not type into it.
      let countries: readonly string[] | undefined;
      return {
        labelOf,
        suggest: (text) => {
          if (text.trim() === '') return [];
          countries ??= sortedCountries(labelOf, format.locale);
          return listed(countries, [], labelOf)(text);
        },
        accept: (text) => acceptPlace(text, format.locale),
      };
    }
    case 'channel':
      return onlyListed(ACQUISITION_CHANNELS);
    case 'tenure':
      return { labelOf, suggest: () => [], accept: (text) => text.match(/^\s*(\d{1,2}(?:\.\d)?)\s*$/)?.[1] };
    case 'company':
    case 'keywords':
    case 'title':
    case 'custom':
      return { labelOf, suggest: () => [], accept: ownWords };
  }
}
