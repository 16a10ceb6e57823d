import { describe, expect, it } from 'vitest';
import { type Criterion, DEFAULT_BORDERS, DEFAULT_PARTS, type Icp } from '../model/icp.ts';
import { validateIcp } from './validate-icp.ts';

const must: Criterion = {
  id: 'a',
  kind: 'must',
  weight: 5,
  prior: 0.5,
  field: 'place',
  values: ['DK', 'Oslo'],
};
const icp = (change: Partial<Icp>): Icp => ({
  id: 'i',
  name: 'Cold chain',
  version: 1,
  updatedAt: '2026-11-22T09:30:00.000Z',
  criteria: [must],
  parts: DEFAULT_PARTS,
  borders: DEFAULT_BORDERS,
  ...change,
});
const kinds = (change: Partial<Icp>) => validateIcp(icp(change)).map(({ kind }) => kind);

describe('validateIcp', () => {
  it('finds nothing wrong with a usable one', () => expect(validateIcp(icp({}))).toEqual([]));

  it('names each problem', () => {
    expect(kinds({ criteria: [] })).toEqual(['empty']);
    expect(kinds({ criteria: [{ ...must, weight: 0 }] })).toEqual(['weightless']);
    expect(kinds({ criteria: [{ ...must, kind: 'never' }] })).toEqual(['weightless']);
    expect(kinds({ parts: { fit: 0, readiness: 0, engagement: 0 } })).toEqual(['parts-empty']);
    expect(kinds({ borders: { cool: 40, warm: 40, hot: 80 } })).toEqual(['borders-not-rising']);
  });

  it('finds the value wanted and refused at once', () => {
    const never: Criterion = { ...must, id: 'b', kind: 'never', field: 'place', values: ['oslo'] };
    expect(validateIcp(icp({ criteria: [must, never] }))).toEqual([
      { kind: 'contradiction', criteria: ['a', 'b'], value: 'Oslo' },
    ]);
    const nice: Criterion = { ...must, id: 'c', kind: 'nice' };
    expect(validateIcp(icp({ criteria: [nice, { ...never, values: ['DK'] }] }))).toEqual([]);
  });
});

/** Criteria of one test, in short: what is not said is a must of weight 5. */
const given = (...criteria: Record<string, unknown>[]) =>
  validateIcp(
    icp({
      criteria: criteria.map((each, place) => ({
        id: String(place),
        kind: 'must',
        weight: 5,
        prior: 0.5,
        ...each,
      })) as Criterion[],
    }),
  );
const level = (operator: string | undefined, ...values: string[]) => ({
  field: 'seniority',
  ...(operator && { operator }),
  values,
});
const years = (operator: string, ...values: string[]) => ({ field: 'tenure', operator, values });
const never = { kind: 'never' };

describe('validateIcp, on what no one can meet', () => {
  it.each([
    ['levels', level('at-least', 'director'), level('at-most', 'senior')],
    ['level and list', level('at-least', 'director'), level(undefined, 'entry', 'senior')],
    ['years', years('at-least', '5'), years('at-most', '2')],
    ['functions', { field: 'function', values: ['sales'] }, { field: 'function', values: ['legal'] }],
    ['industries', { field: 'industry', values: ['25'] }, { field: 'industry', values: ['4'] }],
    ['countries', { field: 'place', values: ['DK'] }, { field: 'place', values: ['Oslo, Norway'] }],
    [
      'numbers of an own field',
      { field: 'custom', name: 'Fleet', operator: 'at-least', values: ['50'] },
      { field: 'custom', name: 'Fleet', operator: 'between', values: ['1', '20'] },
    ],
  ])('two musts: %s', (_, one, other) =>
    expect(given(one, other)).toEqual([{ kind: 'musts-exclude', criteria: ['0', '1'] }]),
  );

  it.each([
    ['levels that meet', level('at-least', 'director'), level('at-most', 'cxo')],
    ['years that touch', years('at-least', '2'), years('at-most', '2')],
    [
      'an industry within another',
      { field: 'industry', values: ['25'] },
      { field: 'industry', values: ['598'] },
    ],
    [
      'a city of no said country',
      { field: 'place', values: ['DK'] },
      { field: 'place', values: ['Thunder Bay'] },
    ],
    [
      'words, of which a title holds several',
      { field: 'title', values: ['a'] },
      { field: 'title', values: ['b'] },
    ],
    [
      'two own fields',
      { field: 'custom', name: 'Fleet', operator: 'at-least', values: ['50'] },
      { field: 'custom', name: 'Seats', operator: 'at-most', values: ['20'] },
    ],
    ['a never that leaves some', level('at-least', 'director'), { ...level('at-least', 'cxo'), ...never }],
    ['a never beside a range', years('at-least', '2'), { ...years('at-least', '9'), ...never }],
  ])('nothing wrong with %s', (_, one, other) => expect(given(one, other)).toEqual([]));

  it.each([
    ['a level', level('at-least', 'cxo'), { ...level('at-least', 'director'), ...never }, 'cxo'],
    ['a listed level', level(undefined, 'cxo'), { ...level('at-least', 'director'), ...never }, 'cxo'],
    [
      'a size',
      { field: 'size', operator: 'between', values: ['2-10', '11-50'] },
      { field: 'size', operator: 'at-most', values: ['51-200'], ...never },
      '2-10',
    ],
    ['years', years('between', '3', '4'), { ...years('at-least', '2'), ...never }, '3'],
    [
      'an industry by its broader one',
      { field: 'industry', values: ['598'] },
      { field: 'industry', values: ['25'], ...never },
      '598',
    ],
    [
      'an industry by its label',
      { field: 'industry', values: ['116'] },
      { field: 'industry', values: ['Transportation, Logistics, Supply Chain and Storage'], ...never },
      '116',
    ],
    [
      'a city by its country',
      { field: 'place', values: ['Oslo, Norway'] },
      { field: 'place', values: ['NO'], ...never },
      'Oslo, Norway',
    ],
  ])('a must that a never refuses: %s', (_, one, other, value) =>
    expect(given(one, other)).toEqual([{ kind: 'contradiction', criteria: ['0', '1'], value }]),
  );
});

describe('validateIcp, on single values', () => {
  const channel = (...byIndustry: { industry: string; weight: number }[]) => ({
    field: 'channel',
    values: ['event'],
    weight: 0,
    byIndustry,
  });

  it.each([
    ['range-reversed', level('between', 'cxo', 'director'), undefined],
    ['range-reversed', years('between', '5', '2'), undefined],
    ['range-unfinished', years('between', '5'), undefined],
    ['not-a-number', years('at-least', 'long'), 'long'],
    ['not-a-number', { field: 'custom', name: 'Fleet', operator: 'at-most', values: ['5k'] }, '5k'],
    ['not-a-word', { field: 'keywords', values: ['tea', '!'] }, '!'],
    ['unknown-industry', { field: 'industry', values: ['Nowhere'] }, 'Nowhere'],
    ['unknown-industry', channel({ industry: 'Nowhere', weight: 3 }), 'Nowhere'],
    [
      'industry-twice',
      channel({ industry: '25', weight: 3 }, { industry: 'Manufacturing', weight: 4 }),
      'Manufacturing',
    ],
  ])('%s', (kind, criterion, value) =>
    expect(given(criterion)).toEqual([{ kind, criteria: ['0'], ...(value !== undefined && { value }) }]),
  );

  it('weighs a channel by its industries', () => {
    expect(given(channel({ industry: '25', weight: 3 }))).toEqual([]);
    expect(given(channel()).map(({ kind }) => kind)).toEqual(['weightless']);
  });

  it('asks for one kind of test of an own field', () => {
    const own = { field: 'custom', name: 'Fleet' };
    expect(
      given({ ...own, values: ['big'] }, { ...own, operator: 'at-least', values: ['5'], kind: 'nice' }),
    ).toEqual([{ kind: 'custom-mixed', criteria: ['0', '1'], value: 'Fleet' }]);
  });

  it('asks for a price in a currency', () => {
    expect(validateIcp(icp({ price: { amount: 0, currency: 'EUR' } }))).toEqual([
      { kind: 'price-zero', criteria: [] },
    ]);
    expect(validateIcp(icp({ price: { amount: 5, currency: 'QQQ' } }))).toEqual([
      { kind: 'unknown-currency', criteria: [], value: 'QQQ' },
    ]);
  });
});
