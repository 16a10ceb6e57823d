import { describe, expect, it } from 'vitest';
import { isNarrow } from '../../lib/store/find-people.ts';
import { idsBetween } from './use-selection.ts';

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
