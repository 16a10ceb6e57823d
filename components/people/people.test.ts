import { describe, expect, it } from 'vitest';
import { isNarrow } from '../../lib/store/find-people.ts';
import { labelRange } from './label-range.ts';
import { idsBetween } from './use-selection.ts';

describe('labelRange', () => {
  it('covers 0 to 100 without gap or overlap, by the borders of the profile', () => {
    const rangeOf = labelRange({ borders: { cool: 30, warm: 50, hot: 90 } });
    const labels = ['cold', 'cool', 'warm', 'hot'] as const;
    for (let score = 0; score <= 100; score += 1) {
      const inside = labels.filter((label) => rangeOf(label)[0] <= score && score < rangeOf(label)[1]);
      expect(inside).toHaveLength(1);
    }
    expect(rangeOf('warm')).toEqual([50, 90]);
  });

  it('leaves people without a score out', () => {
    expect(labelRange(undefined)('cold')[0]).toBeGreaterThan(-1);
  });
});

describe('idsBetween', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('holds both ends, whichever was ticked first', () => {
    expect(idsBetween(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(idsBetween(ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('is the one alone when nothing was ticked before, or that one is filtered out', () => {
    expect(idsBetween(ids, undefined, 'c')).toEqual(['c']);
    expect(idsBetween(ids, 'x', 'c')).toEqual(['c']);
  });
});

describe('isNarrow', () => {
  it('does not take an order for a filter', () => {
    expect(isNarrow({ order: 'sortName', descending: false })).toBe(false);
    expect(isNarrow({ order: 'sortName', descending: false, tag: 'x' })).toBe(true);
  });
});
