import { describe, expect, it } from 'vitest';
import {
  fact,
  icp,
  NOW,
  PLACE,
  person,
  RIVALS,
  SENIORITY,
  SIZE,
  WORDS,
} from '../../test/fixtures/example-person.ts';
import type { Criterion } from '../model/icp.ts';
import type { Person } from '../model/person.ts';
import { openFacts } from './answer-options.ts';
import { gatherFacts } from './facts.ts';
import { assay } from './index.ts';
import { judgeCriterion } from './judge-criterion.ts';

function open(criteria: Criterion[], told: Person = person({})) {
  const facts = gatherFacts(told, undefined, NOW);
  const results = criteria.map((criterion) => judgeCriterion(criterion, facts));
  return openFacts({ icp: icp(criteria), facts, results });
}

/** The chance that a criterion is met, over the answers to the first question. */
function chanceOf(criteria: Criterion[], place: number, told?: Person): number {
  const [{ options } = { options: [] }] = open(criteria, told);
  expect(options.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
  return options.reduce(
    (sum, { chance, changes }) => (changes.get(place)?.verdict === 'match' ? sum + chance : sum),
    0,
  );
}

const years = (operator: 'at-least' | 'at-most' | 'between', ...values: string[]): Criterion => ({
  id: `${operator} ${values}`,
  kind: 'nice',
  weight: 3,
  prior: 0.4,
  field: 'tenure',
  operator,
  values,
});

const seats = (operator: 'at-least' | 'at-most' | 'between' | 'one-of', ...values: string[]): Criterion => ({
  ...years('at-least', '1'),
  id: `${operator} ${values}`,
  field: 'custom',
  name: 'Seats',
  operator,
  values,
});

describe('numbers in fields of the user’s own', () => {
  const valuesOf = (criteria: Criterion[], held?: string) => {
    const told = { ...person({}), ...(held !== undefined && { custom: { Seats: fact(held) } }) };
    return open(criteria, told).map(({ options }) => options.map(({ value }) => value));
  };

  it('are asked for in the spans between the borders', () => {
    expect(valuesOf([seats('between', '50', '200')])).toEqual([['< 50', '50–200', '> 200']]);
  });

  it('are not asked for against what is held', () => {
    const sought = [seats('at-least', '20'), seats('between', '20', '30')];
    expect(valuesOf(sought, '1.500')).toEqual([['< 20', '> 30']]);
    expect(valuesOf(sought, '25')).toEqual([]);
  });

  it('are not asked for where words are held against the same field', () => {
    const [words, ...numbers] = valuesOf([seats('at-least', '20'), seats('one-of', 'many')]);
    expect([words, numbers]).toEqual([['many', 'other'], []]);
  });
});

describe('openFacts', () => {
  it('gives every criterion the chance of its prior', () => {
    for (const criterion of [SIZE, SENIORITY, PLACE, WORDS, RIVALS, years('between', '2', '5')]) {
      expect(chanceOf([{ ...criterion, prior: 0.3 }], 0)).toBeCloseTo(0.3, 12);
    }
  });

  it('is never wholly sure of a prior', () => {
    expect(chanceOf([{ ...SIZE, prior: 1 }], 0)).toBeCloseTo(0.98, 12);
    expect(chanceOf([{ ...SIZE, prior: 0 }], 0)).toBeCloseTo(0.02, 12);
  });

  it('asks once for a fact two criteria ask for, with one answer for both', () => {
    const tiny: Criterion = {
      ...SIZE,
      id: 'n',
      kind: 'never',
      weight: 0,
      prior: 0.1,
      values: ['1', '2-10'],
    } as Criterion;
    const both = [{ ...SIZE, prior: 0.4 }, tiny];
    expect(open(both)).toHaveLength(1);
    expect(chanceOf(both, 0)).toBeCloseTo(0.4, 6);
    expect(chanceOf(both, 1)).toBeCloseTo(0.1, 6);
    for (const { changes } of open(both)[0]?.options ?? []) {
      expect([...changes.values()].filter(({ verdict }) => verdict === 'match').length).toBeLessThan(2);
    }
  });

  it('holds on to what a headline says, as far as it is trusted', () => {
    const told = person({ headline: fact('Director of Operations') });
    expect(chanceOf([{ ...SENIORITY, prior: 0.4 }], 0, told)).toBeCloseTo(0.75 + 0.25 * 0.4, 12);
    expect(open([SENIORITY], person({ title: fact('Director') }))).toEqual([]);
  });

  it('asks for numbers in spans between all borders', () => {
    const [tenure] = open([years('at-least', '2'), years('at-most', '5')]);
    expect(tenure?.options.map(({ value }) => value)).toEqual(['< 2', '2–5', '> 5']);
    const verdicts = tenure?.options.map(({ changes }) =>
      [...changes.values()].map(({ verdict }) => verdict),
    );
    expect(verdicts).toEqual([
      ['miss', 'match'],
      ['match', 'match'],
      ['match', 'miss'],
    ]);
  });

  it('asks for companies and words with yes and no', () => {
    const [rival] = open([RIVALS]);
    expect(rival).toMatchObject({ about: 'company', wanted: ['FrostLedger', 'kulde.example'] });
    expect(rival?.options.map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  it('offers the bands a rounded head count leaves', () => {
    const [size] = open([SIZE], person({ companySize: fact('about 500') }));
    expect(size?.options.map(({ value }) => value)).toEqual(['201-500', '501-1000']);
  });

  it('offers no place in another country than the known one', () => {
    const city: Criterion = { ...PLACE, values: ['Aarhus, Denmark', 'Oslo'] } as Criterion;
    const [place] = open([city], person({ location: fact('Norway') }));
    expect(place?.options.map(({ value }) => value)).toEqual(['Oslo', 'other']);
  });
});

describe('nextQuestions', () => {
  const answers = {};
  const ask = (criteria: Criterion[], told: Person) =>
    assay({ icp: icp(criteria), person: told, answers, signals: [], now: NOW }).nextQuestions;

  it('asks nothing once a refusal is certain', () => {
    expect(ask([SIZE, PLACE], person({ companySize: fact('1') }))).toEqual([]);
  });

  it('asks what decides only together with another answer', () => {
    const half = { kind: 'nice', weight: 5, prior: 0.5, field: 'custom' } as const;
    const criteria = ['A', 'B'].map((name): Criterion => ({ ...half, id: name, name, values: ['yes'] }));
    const [first, second] = assay({
      icp: icp(criteria, {
        parts: { fit: 1, readiness: 0, engagement: 0 },
        borders: { cool: 1, warm: 90, hot: 95 },
      }),
      person: person({}),
      answers,
      signals: [],
      now: NOW,
    }).nextQuestions;
    expect(first?.worth).toBeGreaterThan(0);
    expect(second?.worth).toBe(first?.worth);
  });

  it('promises for a channel what the answer then gives, and names a field of the user’s own', () => {
    const channel: Criterion = {
      id: 'c',
      kind: 'must',
      weight: 5,
      prior: 0.5,
      field: 'channel',
      values: ['event'],
      byIndustry: [{ industry: '25', weight: 9 }],
    };
    const tier: Criterion = {
      id: 't',
      kind: 'nice',
      weight: 4,
      prior: 0.5,
      field: 'custom',
      name: 'Tier',
      values: ['Gold'],
    };
    const questions = ask([channel, tier, SIZE], person({}));
    expect(questions.find(({ about }) => about === 'custom')?.name).toBe('Tier');
    for (const option of questions.find(({ about }) => about === 'channel')?.options ?? []) {
      const then = person({ channel: fact(option.value) });
      const { total, verdict } = assay({
        icp: icp([channel, tier, SIZE]),
        person: then,
        answers,
        signals: [],
        now: NOW,
      });
      expect({ total, verdict }).toEqual({ total: option.total, verdict: option.verdict });
    }
  });
});
