import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../lib/model/answers.ts';
import { icpSchema } from '../../lib/model/icp.ts';
import { purchaseSchema } from '../../lib/model/ledger.ts';
import type { Person, PersonFacts } from '../../lib/model/person.ts';
import { z } from '../../lib/model/schema.ts';
import { assay, explain, validateIcp } from '../../lib/qualify/index.ts';
import { readNumbers } from '../../lib/qualify/read-numbers.ts';
import { answers, CUSTOM_NAMES, fact, icp, instant, NOW, signals, someone } from '../fixtures/any-assay.ts';
import { RUNS } from './runs.ts';

/** What a page can be made to say: nothing, everything at once, other scripts, marks alone, words of the product. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('other', 'constructor', '__proto__', 'NaN', '-', '1e999', '\u202Eoediv', '<script>', ','),
  fc
    .tuple(fc.constantFrom('Director of ', 'é', '( ', '1.', '., ', '👩‍🚀'), fc.constantFrom(1, 60))
    .map(([word, times]) => word.repeat(times)),
);
const long = fc.constantFrom('VP of Sales, ', 'a', '12 ').map((word) => word.repeat(3_000).slice(0, 3_000));
const words = fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: long });

const position = fc.record(
  { title: words, company: words, dates: words, current: fc.boolean() },
  { requiredKeys: ['title', 'current'] },
);
const facts: fc.Arbitrary<Partial<PersonFacts>> = fc.record(
  {
    title: words.map(fact),
    headline: words.map(fact),
    company: words.map(fact),
    companyUrl: words.map(fact),
    location: words.map(fact),
    about: words.map(fact),
    industry: words.map(fact),
    companySize: words.map(fact),
    channel: words.map(fact),
    websites: fc.array(words, { maxLength: 2 }).map(fact),
    positions: fc.array(position, { maxLength: 3 }).map(fact),
  },
  { requiredKeys: [] },
);
const custom = fc.dictionary(fc.constantFrom(...CUSTOM_NAMES, 'constructor', '__proto__'), words.map(fact));

/** Meets each kind of text in each place many times over. */

const isNumber = (value: unknown): boolean => typeof value !== 'number' || Number.isFinite(value);

/** Every number anywhere in a result. */
function allFinite(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isNumber(value);
  return Object.values(value).every(allFinite);
}

describe('hostile input', () => {
  it('gives a card and an account of numbers, whatever pages and people wrote', () => {
    const purchase = fc.record({ on: fc.constantFrom('2031-01-01', '2026-02-31', '1970-01-01') });
    fc.assert(
      fc.property(
        icp,
        facts,
        custom,
        answers,
        signals,
        purchase,
        (profile, known, own, heard, seen, bought) => {
          const person: Person = { ...someone(known, own), purchase: bought };
          const input = { icp: profile, person, answers: heard, signals: seen, now: NOW };
          expect(allFinite(assay(input))).toBe(true);
          expect(allFinite(explain(input))).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('takes criteria of any text, and finds what is wrong with them', () => {
    const values = fc.array(words, { minLength: 1, maxLength: 3 });
    const criterion = fc.oneof(
      ...(['industry', 'place', 'company', 'keywords', 'title', 'custom'] as const).map((field) =>
        fc.record({
          id: fc.constant('c'),
          kind: fc.constantFrom('must', 'nice', 'never'),
          weight: fc.constantFrom(0, 5e-324, 10),
          prior: fc.constantFrom(0, 1),
          field: fc.constant(field),
          name: words,
          values,
        }),
      ),
    );
    fc.assert(
      fc.property(
        icp,
        fc.array(criterion, { maxLength: 3 }),
        facts,
        custom,
        (profile, criteria, known, own) => {
          const asked = { ...profile, criteria } as typeof profile;
          const input = { icp: asked, person: someone(known, own), answers: {}, signals: [], now: NOW };
          expect(allFinite(assay(input))).toBe(true);
          expect(Array.isArray(validateIcp(asked))).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('counts no signal and no day before its time', () => {
    const later = instant.filter((at) => at > NOW);
    fc.assert(
      fc.property(icp, fc.array(later, { maxLength: 5 }), (profile, days) => {
        const input = { icp: profile, person: someone({}), answers: {}, now: NOW };
        const future = days.map((at) => ({ kind: 'quote-request' as const, at }));
        expect(assay({ ...input, signals: future })).toEqual(assay({ ...input, signals: [] }));
      }),
      { numRuns: RUNS },
    );
  });

  it('reads a number back from any text without inventing one', () => {
    fc.assert(
      fc.property(words, (any) => readNumbers(any).every(Number.isFinite)),
      { numRuns: RUNS },
    );
    const written = fc.integer({ min: -1e9, max: 1e9 });
    const locale = fc.constantFrom('en', 'de', 'fr', 'id', 'es', 'hi', 'ar-EG', 'de-CH', 'sv');
    fc.assert(
      fc.property(written, locale, (number, language) =>
        readNumbers(new Intl.NumberFormat(language).format(number).replace(/\p{Cf}/gu, '')).includes(number),
      ),
      { numRuns: RUNS },
    );
  });
});

describe('the schemas', () => {
  const budget = (amount: number) =>
    z.safeParse(answerSchema, { state: 'yes', at: NOW, budget: { amount, currency: 'EUR' } }).success;

  it('refuse negative and boundless sums, and numbers that are none', () => {
    expect(budget(0)).toBe(true);
    for (const amount of [-1, -0.01, Number.NaN, Infinity, 1e13]) expect(budget(amount)).toBe(false);
    const ratio = (value: number) =>
      z.safeParse(answerSchema, { state: 'yes', at: NOW, ratio: value }).success;
    for (const value of [-0.1, Number.NaN, Infinity]) expect(ratio(value)).toBe(false);
    const paid = { on: '2026-11-22', paid: { amount: -5, currency: 'EUR' } };
    expect(z.safeParse(purchaseSchema, paid).success).toBe(false);
  });

  it('refuse weights and borders that are no numbers', () => {
    const profile = {
      id: 'i',
      name: 'n',
      version: 1,
      updatedAt: NOW,
      parts: { fit: 1, readiness: 1, engagement: 1 },
    };
    const borders = { cool: 40, warm: 60, hot: 80 };
    const size = { id: 's', kind: 'must', prior: 0.5, field: 'size', values: ['1'] };
    const parsed = (weight: number, cool = 40) =>
      z.safeParse(icpSchema, { ...profile, criteria: [{ ...size, weight }], borders: { ...borders, cool } })
        .success;
    expect(parsed(5)).toBe(true);
    for (const weight of [-1, 11, Number.NaN]) expect(parsed(weight)).toBe(false);
    for (const cool of [-1, 101, Number.NaN]) expect(parsed(5, cool)).toBe(false);
  });
});
