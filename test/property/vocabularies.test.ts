import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/model/text.ts';
import { SIZE_BANDS, type SizeBand } from '../../lib/model/words.ts';
import { findCountry, isCountryCode } from '../../lib/qualify/country.ts';
import { findIndustry, INDUSTRIES } from '../../lib/qualify/industry.ts';
import { readPlace } from '../../lib/qualify/place.ts';
import { readSize } from '../../lib/qualify/size.ts';
import { INDUSTRY_TEXTS } from '../fixtures/industry-texts-data.ts';
import { labelledLines } from '../fixtures/labelled-lines.ts';
import { PLACE_TEXTS } from '../fixtures/place-texts-data.ts';
import { SIZE_TEXTS } from '../fixtures/size-texts-data.ts';

const LABELLED = [SIZE_TEXTS, INDUSTRY_TEXTS, PLACE_TEXTS].flatMap(labelledLines).map(([text]) => text);
/** Anything at all, and known texts with something put into them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...LABELLED), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.nat())
    .map(([known, more, at]) => {
      const place = at % (known.length + 1);
      return known.slice(0, place) + more + known.slice(place);
    }),
);
const language = fc.option(fc.constantFrom('en', 'de', 'id', 'ar', 'zh-Hant', 'xx', ''), { nil: undefined });
const count = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 9_999_999 }));
const rank = (band: SizeBand) => SIZE_BANDS.indexOf(band);

/** The band by the numbers in its name. */
function bandOf(n: number): SizeBand | undefined {
  return SIZE_BANDS.find((band) => {
    const [low = 0, high = low] = band.split('-').map((end) => Number.parseInt(end, 10));
    return n >= low && (band.endsWith('+') || n <= high);
  });
}

describe('sizes', () => {
  it('are one band or two neighbours, of any text', () => {
    fc.assert(
      fc.property(text, (said) => {
        const read = readSize(said);
        if (read?.band !== undefined) expect(SIZE_BANDS).toContain(read.band);
        if (read?.between !== undefined) expect(rank(read.between[1]) - rank(read.between[0])).toBe(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never fall as the number grows, stated or about', () => {
    const ends = (said: string) => {
      const read = readSize(said);
      return read && (read.band === undefined ? read.between : [read.band, read.band]).map(rank);
    };
    fc.assert(
      fc.property(
        count,
        count,
        fc.constantFrom('', 'about ', 'over ', 'under ', 'up to '),
        (one, other, how) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)].map((n) => ends(`${how}${n}`));
          if (less === undefined || more === undefined) return;
          expect(less[0]).toBeLessThanOrEqual(more[0] ?? Number.NaN);
          expect(less[1]).toBeLessThanOrEqual(more[1] ?? Number.NaN);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ...[
      'en',
      'en-IN',
      'de',
      'de-CH',
      'de-AT',
      'fr',
      'es',
      'id',
      'pt-BR',
      'pt-PT',
      'it',
      'nl',
      'sv',
      'pl',
      'tr',
      'ru',
    ],
    ...[
      'ar-EG',
      'fa',
      'hi',
      'hi-u-nu-deva',
      'bn',
      'mr',
      'ne',
      'my',
      'th-u-nu-thai',
      'ja-u-nu-fullwide',
      'he',
      'ur',
    ],
  ])('read back a number written in %s', (locale) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(count, (n) => {
        expect(readSize(format.format(n))).toEqual({ band: bandOf(n) });
      }),
    );
  });

  it.each(['en', 'de', 'fr', 'es', 'id', 'pt', 'it', 'nl', 'pl', 'ru', 'ja', 'zh', 'ko', 'th', 'hi'])(
    'read back a shortened number of %s with the band of what it says',
    (locale) => {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 4 }), (digits, zeroes) => {
          const n = digits * 10 ** zeroes;
          expect(readSize(format.format(n))?.band).toBe(bandOf(n));
        }),
      );
    },
  );
});

describe('places', () => {
  it('are a country and what lies in it, of any text, and what is written out decides', () => {
    fc.assert(
      fc.property(text, language, (said, locale) => {
        const { country, region, city } = readPlace(said, locale);
        if (country !== undefined) expect(isCountryCode(country)).toBe(true);
        else expect([region, city]).toEqual([undefined, undefined]);
        if (region !== undefined) expect(region).toMatch(new RegExp(`^${country}-[A-Z0-9]{1,3}$`));
        const stated = findCountry(said, locale);
        if (stated !== undefined) expect(country).toBe(stated);
      }),
      { numRuns: 2_000 },
    );
  });

  /** A country's and a state's, or two countries', in some languages only once the vowel signs are gone. */
  const AMBIGUOUS = /^(?:georgia|congo|kongo)$/;
  const UNKNOWN_OR_WIDER: Record<string, string[]> = {
    hi: ['MF', 'SX', 'TG', 'TO'],
    bn: ['MF', 'SX'],
    // "R.A.S. Hong Kong, China": the last part counts, which is the country around it.
    ro: ['HK', 'MO'],
    vi: ['HK', 'MO'],
  };
  const LANGUAGES =
    'en id fr de es pt it nl sv da nb fi pl tr cs ro hu el uk ru bg hr sk lt ar he fa hi bn th vi ms ja ko zh zh-Hant';

  it.each(LANGUAGES.split(' '))('find every country by its name in %s', (locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountryCode);
    const wrong = codes.filter((code) => {
      const name = names.of(code) ?? '';
      return !AMBIGUOUS.test(foldText(name)) && findCountry(name, locale) !== code;
    });
    expect(wrong).toEqual(UNKNOWN_OR_WIDER[locale] ?? []);
  });
});

describe('industries', () => {
  const known = new Set(INDUSTRIES.map(({ id }) => id));

  it('are ids of the list, of any text', () => {
    fc.assert(
      fc.property(text, language, (said, locale) => {
        const id = findIndustry(said, locale);
        if (id !== undefined) expect(known).toContain(id);
      }),
      { numRuns: 2_000 },
    );
  });

  it('do not mind case, spaces and signs around a label', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INDUSTRIES),
        fc.constantFrom('', ' ', '  ', '.'),
        ({ id, label, sameAs }, more) => {
          const wanted = sameAs ?? id;
          expect(findIndustry(more + label.toUpperCase() + more)).toBe(wanted);
          expect(findIndustry(label.replaceAll(' and ', ' & '))).toBe(wanted);
        },
      ),
    );
  });
});
