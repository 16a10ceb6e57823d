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
