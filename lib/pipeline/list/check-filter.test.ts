import { describe, expect, it } from 'vitest';
import type { Condition, Filter } from '../../model/segment.ts';
import { checkFilter, isUsable } from './check-filter.ts';

const condition = (field: string, test: Condition['test'], ...values: string[]): Condition => ({
  field,
  test,
  values,
});
const all = (...parts: Filter['parts']): Filter => ({ join: 'all', parts });
const problems = (...parts: Filter['parts']) => checkFilter(all(...parts)).map(({ problem }) => problem);

describe('checkFilter', () => {
  it('has nothing to say of what can be asked', () => {
    expect(
      problems(
        condition('stage', 'is', 'lead'),
        condition('score', 'between', '40', '60'),
        condition('capturedAt', 'between', '2026-02-01', '2026-02-28'),
        condition('lastSeenAt', 'longer-ago', '90'),
        condition('own:Fleet', 'contains', 'vans'),
        condition('mail', 'unknown'),
        { join: 'any', parts: [condition('tags', 'is', 'fair')] },
      ),
    ).toEqual([]);
    expect(checkFilter(all())).toEqual([]);
  });

  it('names what is missing, no number, no day, or the wrong way round', () => {
    expect(problems(condition('name', 'contains', ' '))).toEqual(['no-value']);
    expect(problems(condition('stage', 'is'))).toEqual(['no-value']);
    expect(problems(condition('score', 'between', '40'))).toEqual(['no-value']);
    expect(problems(condition('score', 'at-least', 'many'))).toEqual(['not-a-number']);
    expect(problems(condition('lastSeenAt', 'longer-ago', '2026-01-01'))).toEqual(['not-a-number']);
    expect(problems(condition('capturedAt', 'before', '2026-02-30'))).toEqual(['not-a-day']);
    expect(problems(condition('capturedAt', 'between', '2026-03-01', '2026-02-01'))).toEqual(['reversed']);
    expect(problems(condition('score', 'between', '60', '40'))).toEqual(['reversed']);
    expect(problems({ join: 'any', parts: [] })).toEqual(['empty-group']);
  });

  it('names fields and tests there are none of', () => {
    expect(problems(condition('shoeSize', 'is', '43'))).toEqual(['no-field']);
    expect(problems(condition('stage', 'before', '2026-01-01'))).toEqual(['no-test']);
  });

  it('names conditions that leave nobody together, where all of them must hold', () => {
    const before = condition('capturedAt', 'before', '2026-02-01');
    const after = condition('capturedAt', 'after', '2026-03-01');
    expect(checkFilter(all(before, after))).toEqual([{ path: [1], problem: 'contradicts' }]);
    expect(checkFilter({ join: 'any', parts: [before, after] })).toEqual([]);
    expect(problems(condition('score', 'at-least', '60'), condition('score', 'at-most', '40'))).toEqual([
      'contradicts',
    ]);
    expect(problems(condition('mail', 'known'), condition('mail', 'unknown'))).toEqual(['contradicts']);
    expect(problems(condition('score', 'at-least', '40'), condition('score', 'at-most', '60'))).toEqual([]);
    const group = { join: 'all' as const, parts: [before, after] };
    expect(checkFilter({ join: 'any', parts: [group] })).toEqual([{ path: [0, 1], problem: 'contradicts' }]);
  });

  it('names values and fields nobody has any more, which is no mistake', () => {
    const known = { tags: new Set(['fair']), own: new Set(['Fleet']) };
    const troubles = checkFilter(
      all(
        condition('tags', 'is', 'fair', 'gone'),
        condition('own:Old', 'known'),
        condition('own:Fleet', 'known'),
      ),
      known,
    );
    expect(troubles).toEqual([
      { path: [0], problem: 'value-gone', value: 'gone' },
      { path: [1], problem: 'field-gone' },
    ]);
    expect(isUsable(troubles)).toBe(true);
    expect(isUsable(checkFilter(all(condition('name', 'is', ''))))).toBe(false);
  });
});
