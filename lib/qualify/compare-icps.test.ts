import { describe, expect, it } from 'vitest';
import { INDUSTRY, icp, PLACE, SENIORITY, SIZE } from '../../test/fixtures/example-person.ts';
import type { Criterion } from '../model/icp.ts';
import { compareIcps } from './compare-icps.ts';

const channel: Criterion = {
  id: 'c',
  kind: 'nice',
  weight: 3,
  prior: 0.3,
  field: 'channel',
  values: ['event'],
  byIndustry: [{ industry: '4', weight: 2 }],
};
const own: Criterion = {
  id: 'o',
  kind: 'nice',
  weight: 3,
  prior: 0.3,
  field: 'custom',
  name: 'Fleet',
  operator: 'at-least',
  values: ['10'],
};
const kinds = (before: Criterion[], after: Criterion[]) =>
  compareIcps(icp(before), icp(after)).map(({ kind }) => kind);

describe('compareIcps', () => {
  it('finds nothing where nothing differs, whatever the version, and the order of a list', () => {
    const turned = { ...PLACE, values: [...PLACE.values].reverse() } as Criterion;
    expect(compareIcps(icp([PLACE, own]), icp([turned, own], { version: 9 }))).toEqual([]);
  });

  it('tells criteria that came, went and moved', () => {
    expect(kinds([SENIORITY, SIZE], [SIZE, INDUSTRY])).toEqual(['removed', 'added']);
    expect(kinds([SENIORITY, SIZE], [SIZE, SENIORITY])).toEqual(['reordered']);
    expect(kinds([SIZE], [{ ...PLACE, id: SIZE.id }])).toEqual(['removed', 'added']);
  });

  it('tells weight, kind, prior and values with what they were', () => {
    const after = { ...PLACE, kind: 'must', weight: 9, prior: 0.2, values: ['DK', 'SE'] } as Criterion;
    expect(compareIcps(icp([PLACE]), icp([after]))).toEqual([
      { kind: 'kind', criterion: after, from: 'nice', to: 'must' },
      { kind: 'values', criterion: after, added: ['SE'], removed: ['Oslo, Norway'] },
      { kind: 'weight', criterion: after, from: 4, to: 9 },
      { kind: 'prior', criterion: after, from: 0.5, to: 0.2 },
    ]);
  });

  it('tells another operator, and borders of an order, as one change of the test', () => {
    const ranged = { ...SIZE, operator: 'between' } as Criterion;
    const wider = { ...ranged, values: ['51-200', '501-1000'] } as Criterion;
    const turned = { ...ranged, values: ['501-1000', '201-500'] } as Criterion;
    expect(compareIcps(icp([SIZE]), icp([ranged]))).toEqual([
      { kind: 'test', criterion: ranged, before: SIZE },
    ]);
    expect(kinds([ranged], [wider])).toEqual(['test']);
    expect(kinds([ranged], [turned])).toEqual(['test']);
    expect(kinds([SIZE], [{ ...SIZE, operator: 'one-of' } as Criterion])).toEqual([]);
  });

  it('tells the weight of a channel by industry, and another name of an own field', () => {
    const after = {
      ...channel,
      byIndustry: [
        { industry: '4', weight: 5 },
        { industry: '25', weight: 1 },
      ],
    } as Criterion;
    expect(compareIcps(icp([channel]), icp([after]))).toEqual([
      { kind: 'industry-weight', criterion: after, industry: '4', from: 2, to: 5 },
      { kind: 'industry-weight', criterion: after, industry: '25', to: 1 },
    ]);
    expect(kinds([own], [{ ...own, name: 'Trucks' } as Criterion])).toEqual(['custom-name']);
  });

  it('tells name, borders, shares, price and sales cycle', () => {
    const before = icp([SIZE], { price: { amount: 100, currency: 'EUR' } });
    const { price: _, ...rest } = before;
    const after = {
      ...rest,
      name: 'Warm chain',
      borders: { cool: 40, warm: 65, hot: 80 },
      parts: { fit: 60, readiness: 30, engagement: 20 },
      cycleDays: 90,
    };
    expect(compareIcps(before, after)).toEqual([
      { kind: 'renamed', from: 'Cold chain', to: 'Warm chain' },
      { kind: 'border', label: 'warm', from: 60, to: 65 },
      { kind: 'part', part: 'fit', from: 50, to: 60 },
      { kind: 'price', from: { amount: 100, currency: 'EUR' } },
      { kind: 'cycle', to: 90 },
    ]);
    expect(compareIcps(after, before)).toContainEqual({
      kind: 'price',
      to: { amount: 100, currency: 'EUR' },
    });
  });
});
