import { describe, expect, it } from 'vitest';
import type { ChangedCase } from '../../lib/model/calibration.ts';
import { goesUp, keptFor, sumChanges, weeksToGo } from './sum-changes.ts';

const changed = (over: Partial<ChangedCase> = {}): ChangedCase => ({
  id: 'wanjiru',
  won: true,
  score: { from: 55, to: 62 },
  grade: { from: 2, to: 3 },
  verdict: { from: 'unsure', to: 'unsure' },
  ...over,
});

const down = changed({ won: false, score: { from: 62, to: 55 }, grade: { from: 3, to: 2 } });

describe('what would have changed', () => {
  it('goes up by verdict first, then by score', () => {
    expect(goesUp(changed())).toBe(true);
    expect(goesUp(down)).toBe(false);
    expect(goesUp(changed({ verdict: { from: 'fit', to: 'unsure' } }))).toBe(false);
    expect(goesUp({ ...down, verdict: { from: 'no-fit', to: 'unsure' } })).toBe(true);
  });

  it('is counted to both sides, with those won', () => {
    expect(sumChanges([changed(), changed({ won: false }), down])).toEqual({
      up: 2,
      upWon: 1,
      down: 1,
      downWon: 0,
    });
  });
});

describe('a declined proposal', () => {
  const question = { icpId: 'cold', icpVersion: 3, wonAt: 'opportunity', outcomes: 80 } as const;
  const kept = [{ ...question, criterionId: 'place' }];

  it('keeps quiet until there are ten more outcomes', () => {
    expect(keptFor({ criterionId: 'place' }, question, kept)).toBe(kept[0]);
    expect(keptFor({ criterionId: 'place' }, { ...question, outcomes: 89 }, kept)).toBe(kept[0]);
    expect(keptFor({ criterionId: 'place' }, { ...question, outcomes: 90 }, kept)).toBeUndefined();
  });

  it('is an answer to that question alone', () => {
    expect(keptFor({ criterionId: 'size' }, question, kept)).toBeUndefined();
    expect(keptFor({ criterionId: 'place' }, { ...question, icpVersion: 4 }, kept)).toBeUndefined();
    expect(keptFor({ criterionId: 'place' }, { ...question, wonAt: 'customer' }, kept)).toBeUndefined();
    expect(keptFor({ criterionId: 'place' }, { ...question, icpId: 'warm' }, kept)).toBeUndefined();
  });
});

describe('weeksToGo', () => {
  it('goes by the pace of the last quarter', () => {
    expect(weeksToGo(23, 7, 21)).toBe(10);
    expect(weeksToGo(10, 30, 90)).toBe(5);
  });

  it('is silent where there is no pace, or none to speak of', () => {
    expect(weeksToGo(28, 2, 60)).toBeUndefined();
    expect(weeksToGo(23, 7, 3)).toBeUndefined();
    expect(weeksToGo(27, 3, 90)).toBeUndefined();
  });
});
