import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../lib/model/segment.ts';
import { checkFilter } from '../../lib/pipeline/list/check-filter.ts';
import { isNarrow } from '../../lib/pipeline/list/find.ts';
import { BUILT_IN } from './built-in-lists.ts';
import { sortBy } from './sort-by.ts';

describe('sortBy', () => {
  it('sorts by the field pressed, first as one wants it, then the other way', () => {
    const once = sortBy([{ by: 'name', descending: false }], 'score', false);
    expect(once).toEqual([{ by: 'score', descending: true }]);
    expect(sortBy(once, 'score', false)).toEqual([{ by: 'score', descending: false }]);
    expect(sortBy([], 'name', false)).toEqual([{ by: 'name', descending: false }]);
  });

  it('with Shift sorts further, and turns round what is sorted by already', () => {
    const both = sortBy([{ by: 'stage', descending: false }], 'score', true);
    expect(both.map(({ by }) => by)).toEqual(['stage', 'score']);
    expect(sortBy(both, 'stage', true)).toEqual([{ by: 'stage', descending: true }, both[1]]);
  });
});

it('an order alone leaves nobody out', () => {
  expect(isNarrow({ sorts: [{ by: 'name', descending: false }], text: ' ', filter: EVERYONE })).toBe(false);
  expect(isNarrow({ text: 'x' })).toBe(true);
});

it('the lists that come along can be used', () => {
  expect(BUILT_IN.flatMap(({ filter }) => checkFilter(filter))).toEqual([]);
});
