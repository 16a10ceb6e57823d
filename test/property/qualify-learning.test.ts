import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answers.ts';
import type { Interval } from '../../lib/model/interval.ts';
import type { PersonFacts } from '../../lib/model/person.ts';
import type { Fact } from '../../lib/model/reading.ts';
import { ACQUISITION_CHANNELS, BANT_KEYS, SIZE_BANDS } from '../../lib/model/words.ts';
import { judge } from '../../lib/qualify/assay.ts';
import type { Company } from '../../lib/qualify/employers.ts';
import { gatherFacts } from '../../lib/qualify/facts.ts';
import {
  answer,
  custom,
  fact,
  INDUSTRY_IDS,
  icp,
  NOW,
  PLACES,
  position,
  signals,
  someone,
  TITLES,
} from '../fixtures/any-assay.ts';
import { RUNS } from './runs.ts';

/** An employer as it may be met: its name, page and web site are those of one company. */
const EMPLOYERS = [
  {
    name: 'FrostLedger Ltd',
    page: 'https://www.linkedin.com/company/frostledger/',
    site: 'https://frost.example/',
  },
  {
    name: 'Tamarind Freight',
    page: 'https://www.linkedin.com/company/tamarind/',
    site: 'https://tf.example/',
  },
  { name: 'PT Samudra', page: 'https://www.linkedin.com/company/samudra/', site: 'https://samudra.example/' },
];

/** One thing that can be learnt of somebody. */
type Piece =
  | { of: 'person'; field: keyof PersonFacts; value: Fact<unknown> }
  | { of: 'company'; field: keyof Company; value: Company[keyof Company] }
  | { of: 'custom'; field: string; value: Fact<string> }
  | { of: 'answer'; field: string; value: Answer };

const own = (field: keyof PersonFacts, value: fc.Arbitrary<unknown>): fc.Arbitrary<Piece> =>
  value.map((each) => ({ of: 'person', field, value: fact(each) }));
const employers = (field: keyof Company, value: fc.Arbitrary<string | string[]>): fc.Arbitrary<Piece> =>
  value.map((each) => ({ of: 'company', field, value: each }));

/**
 * Everything there is to learn of one person, in the order it is learnt. Industry and size are told once, by the person or by
 * the employer's record: a second telling that differs is a correction, and corrects.
 */
const course: fc.Arbitrary<Piece[]> = fc
  .tuple(fc.constantFrom(...EMPLOYERS), fc.boolean(), fc.boolean())
  .chain(([{ name, page, site }, ownIndustry, ownSize]) => {
    const industry = fc.constantFrom(...INDUSTRY_IDS);
    const size = fc.constantFrom(...SIZE_BANDS);
    const pieces = fc.tuple(
      own('title', fc.constantFrom(...TITLES)),
      own('headline', fc.constantFrom(...TITLES, 'VP Sales | HACCP, cold')),
      own('positions', fc.array(position, { maxLength: 3 })),
      own('company', fc.constant(name)),
      own('companyUrl', fc.constant(page)),
      own('websites', fc.constantFrom([site], ['https://blog.example/'])),
      own('location', fc.constantFrom(...PLACES)),
      own('about', fc.constantFrom('HACCP and tea', 'Tea')),
      own('channel', fc.constantFrom(...ACQUISITION_CHANNELS)),
      ownIndustry ? own('industry', industry) : employers('industry', industry),
      ownSize ? own('companySize', size) : employers('size', size),
      employers('name', fc.constant(name)),
      employers('website', fc.constant(site)),
      employers('urls', fc.constant([page])),
      employers('place', fc.constantFrom(...PLACES)),
    );
    const words = custom.map((fields) =>
      Object.entries(fields).map(([field, value]): Piece => ({ of: 'custom', field, value })),
    );
    const heard = fc
      .uniqueArray(fc.constantFrom(...BANT_KEYS), { maxLength: 4 })
      .chain((keys) =>
        fc.tuple(...keys.map((key) => answer.map((value): Piece => ({ of: 'answer', field: key, value })))),
      );
    return fc
      .tuple(pieces, words, heard)
      .chain((all) => fc.shuffledSubarray<Piece>(all.flat(), { minLength: 1 }));
  });

function within(inner: Interval, outer: Interval): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

const said = (each: Interval) => `${each.low} (${each.value}) ${each.high}`;

/** The score after each piece, before the first included. */
function* scoresAlong(pieces: readonly Piece[], input: Pick<Parameters<typeof judge>[0], 'icp' | 'signals'>) {
  const known: Record<Piece['of'], Record<string, unknown>> = {
    person: {},
    company: {},
    custom: {},
    answer: {},
  };
  const score = () => {
    const person = someone(
      known.person as Partial<PersonFacts>,
      known.custom as Record<string, Fact<string>>,
    );
    const gathered = gatherFacts(person, known.company as Company, NOW);
    return judge({ ...input, answers: known.answer as Record<string, Answer>, now: NOW }, gathered).card;
  };
  yield score();
  for (const piece of pieces) {
    known[piece.of][piece.field] = piece.value;
    yield score();
  }
}

describe('learning, in any order', () => {
  it('never leaves an interval that was given before', () => {
    fc.assert(
      fc.property(icp, course, signals, (profile, pieces, seen) => {
        const cards = [...scoresAlong(pieces, { icp: profile, signals: seen })];
        for (const [place, card] of cards.entries()) {
          const before = cards[place - 1];
          if (!before) continue;
          for (const part of ['fit', 'readiness', 'total'] as const) {
            if (!within(card[part], before[part]))
              expect.fail(
                `${part}: ${said(before[part])} became ${said(card[part])} by ${JSON.stringify(pieces[place - 1])}`,
              );
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
