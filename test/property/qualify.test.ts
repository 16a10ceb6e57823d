import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Signal } from '../../lib/model/answers.ts';
import type { Criterion, Icp } from '../../lib/model/icp.ts';
import type { Interval } from '../../lib/model/interval.ts';
import type { Person, PersonFacts } from '../../lib/model/person.ts';
import type { Fact } from '../../lib/model/reading.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import {
  ANSWER_STATES,
  AUTHORITIES,
  BANT_KEYS,
  FUNCTIONS,
  SENIORITIES,
  SIGNAL_KINDS,
  SIZE_BANDS,
} from '../../lib/model/words.ts';
import { assay, parseTitle } from '../../lib/qualify/index.ts';

// Hundreds of runs each, on machines that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const NOW = '2026-11-22T09:30:00.000Z';
const fact = <T>(value: T): Fact<T> => ({ value, source: { kind: 'user' }, at: NOW });
const instant = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00.000Z'), max: Date.parse('2027-06-01T00:00:00.000Z') })
  .map((time) => new Date(time).toISOString());

const TITLES = [
  'CEO',
  'VP Sales',
  'Head of Operations',
  'Marketing Manager',
  'Einkäufer',
  'Stagiaire',
  'Ninja',
  'Partner',
];
const PLACES = ['Aarhus, Denmark', 'Oslo, Norway', 'Greater Paris Area', 'Jakarta, Indonesia'];
const COMPANIES = ['FrostLedger Ltd', 'Tamarind Freight', 'PT Samudra'];
const INDUSTRY_IDS = ['25', '598', '116', '93', '4', '109'];

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const common = {
  id: fc.uuid(),
  kind: fc.constantFrom('must', 'nice', 'never'),
  weight: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10, noNaN: true })),
  prior: fc.double({ min: 0, max: 1, noNaN: true }),
};
const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ ...common, field: fc.constant('seniority'), values: some(SENIORITIES) }),
  fc.record({ ...common, field: fc.constant('function'), values: some(FUNCTIONS) }),
  fc.record({ ...common, field: fc.constant('size'), values: some(SIZE_BANDS) }),
  fc.record({ ...common, field: fc.constant('industry'), values: some([...INDUSTRY_IDS, 'Nowhere']) }),
  fc.record({ ...common, field: fc.constant('place'), values: some([...PLACES, 'DK', 'Oslo', 'FR']) }),
  fc.record({ ...common, field: fc.constant('company'), values: some([...COMPANIES, 'frost.example']) }),
  fc.record({ ...common, field: fc.constant('keywords'), values: some(['HACCP', 'cold', '冷链', '!']) }),
) as fc.Arbitrary<Criterion>;

const share = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1_000, noNaN: true }));
const icp: fc.Arbitrary<Icp> = fc.record({
  id: fc.constant('icp'),
  name: fc.constant('Any'),
  version: fc.integer({ min: 1, max: 99 }),
  updatedAt: fc.constant(NOW),
  criteria: fc.array(criterion, { maxLength: 8 }),
  parts: fc.record({ fit: share, readiness: share, engagement: share }),
  borders: fc.record({
    cool: fc.double({ min: 0, max: 100, noNaN: true }),
    warm: fc.double({ min: 0, max: 100, noNaN: true }),
    hot: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
});

const facts: fc.Arbitrary<Partial<PersonFacts>> = fc.record(
  {
    title: fc.constantFrom(...TITLES).map(fact),
    location: fc.constantFrom(...PLACES).map(fact),
    company: fc.constantFrom(...COMPANIES).map(fact),
    industry: fc.constantFrom(...INDUSTRY_IDS).map(fact),
    companySize: fc.constantFrom(...SIZE_BANDS).map(fact),
    about: fc.constantFrom('HACCP and tea', 'Tea').map(fact),
  },
  { requiredKeys: [] },
);
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    state: fc.constantFrom(...ANSWER_STATES),
    at: fc.constant(NOW),
    ratio: fc.double({ min: 0, max: 100, noNaN: true }),
    authority: fc.constantFrom(...AUTHORITIES),
    expiresAt: instant,
  },
  { requiredKeys: ['state', 'at'] },
);
const answers = fc.dictionary(fc.constantFrom(...BANT_KEYS, 'champion'), answer);
const signals: fc.Arbitrary<Signal[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...SIGNAL_KINDS), at: instant }),
  {
    maxLength: 12,
  },
);

function person(known: Partial<PersonFacts>): Person {
  return {
    id: 'p',
    identities: ['li:in/p'],
    url: 'https://www.linkedin.com/in/p/',
    facts: { name: fact('Putri Ayu'), ...known },
    stage: 'suspect',
    stageSince: NOW,
    answers: {},
    signals: [],
    tags: [],
    capturedAt: NOW,
    lastSeenAt: NOW,
    updatedAt: NOW,
  };
}

const score = (
  profile: Icp,
  known: Partial<PersonFacts>,
  heard: Record<string, Answer>,
  seen: Signal[],
): Scorecard => assay({ icp: profile, person: person(known), answers: heard, signals: seen, now: NOW });

/** One assertion per interval: thousands of single ones are what takes time here. */
function expectSound({ low, value, high }: Interval, most = 100) {
  const sound = low >= 0 && low <= value + 1e-9 && value <= high + 1e-9 && high <= most;
  if (!sound) expect.fail(`not an interval within 0 to ${most}: ${low} ${value} ${high}`);
}
function expectWithin(inner: Interval, outer: Interval) {
  expect(inner.low).toBeGreaterThanOrEqual(outer.low);
  expect(inner.high).toBeLessThanOrEqual(outer.high);
}

describe('assay, for any ICP and person', () => {
  it('keeps every number within its bounds and never NaN', () => {
    fc.assert(
      fc.property(icp, facts, answers, signals, (profile, known, heard, seen) => {
        const card = score(profile, known, heard, seen);
        for (const interval of [card.fit, card.readiness, card.total]) expectSound(interval);
        for (const result of card.criteria) expectSound(result.share, 1);
        expectSound({ low: card.engagement, value: card.engagement, high: card.engagement });
        for (const question of card.nextQuestions) {
          expectSound({ low: question.worth, value: question.worth, high: question.worth });
          for (const option of question.options) expectSound(option.total);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('only narrows when something unknown is learnt', () => {
    fc.assert(
      fc.property(icp, facts, facts, answers, signals, (profile, known, more, heard, seen) => {
        const before = score(profile, known, {}, seen);
        const after = score(profile, { ...more, ...known }, heard, seen);
        expectWithin(after.fit, before.fit);
        expectWithin(after.readiness, before.readiness);
        expectWithin(after.total, before.total);
      }),
      { numRuns: 200 },
    );
  });

  it('never scores a match lower than a miss', () => {
    fc.assert(
      fc.property(icp, facts, fc.constantFrom(...SIZE_BANDS), (profile, known, band) => {
        const wanted: Criterion = {
          id: 'z',
          kind: 'must',
          weight: 5,
          prior: 0.5,
          field: 'size',
          values: [band],
        };
        const others = profile.criteria.filter(({ field }) => field !== 'size');
        for (const kind of ['must', 'nice'] as const) {
          const asked = { ...profile, criteria: [...others, { ...wanted, kind }] };
          const totals = SIZE_BANDS.map(
            (size) => score(asked, { ...known, companySize: fact(size) }, {}, []).total,
          );
          const match = totals[SIZE_BANDS.indexOf(band)];
          for (const total of totals) {
            expect(match?.low).toBeGreaterThanOrEqual(total.low);
            expect(match?.value).toBeGreaterThanOrEqual(total.value);
            expect(match?.high).toBeGreaterThanOrEqual(total.high);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never loses by one more signal, nor by a better answer', () => {
    fc.assert(
      fc.property(icp, facts, signals, signals, (profile, known, seen, more) => {
        const before = score(profile, known, { need: { state: 'no', at: NOW } }, seen);
        const after = score(profile, known, { need: { state: 'yes', at: NOW } }, [...more, ...seen]);
        expect(after.engagement).toBeGreaterThanOrEqual(before.engagement);
        expect(after.total.value).toBeGreaterThanOrEqual(before.total.value);
      }),
      { numRuns: 150 },
    );
  });

  it('asks at most five questions, dearest first, with different answers', () => {
    fc.assert(
      fc.property(icp, facts, answers, (profile, known, heard) => {
        const { nextQuestions } = score(profile, known, heard, []);
        expect(nextQuestions.length).toBeLessThanOrEqual(5);
        const worths = nextQuestions.map(({ worth }) => worth);
        expect(worths).toEqual(worths.toSorted((one, other) => other - one));
        for (const { options } of nextQuestions) {
          expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
          expect(options.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('depends on nothing but its input', () => {
    fc.assert(
      fc.property(icp, facts, answers, signals, (profile, known, heard, seen) => {
        expect(score(profile, known, heard, seen)).toEqual(score(profile, known, heard, seen.toReversed()));
      }),
      { numRuns: 100 },
    );
  });
});

describe('parseTitle, for any text', () => {
  it('never throws and quotes only what is there', () => {
    const word = fc.oneof(
      fc.constantFrom(...TITLES, 'of', '&', '|', 'ex-', 'assistant to', '(', 'à', '🚀'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const title = words.join(' ');
        for (const quoted of parseTitle(title).evidence) expect(title).toContain(quoted);
      }),
      { numRuns: 300 },
    );
  });
});
