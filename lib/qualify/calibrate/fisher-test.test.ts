import { describe, expect, it } from 'vitest';
import { fisherTest, holm } from './fisher-test.ts';

describe('fisherTest', () => {
  it('gives 34/70 for the lady tasting tea, 3 of 4 cups told right (Fisher 1935)', () => {
    // Of the 70 ways to choose four cups, 16 + 1 are as good or better, and as many as bad or worse.
    expect(fisherTest({ n: 4, won: 3 }, { n: 4, won: 1 })).toBeCloseTo(34 / 70, 12);
  });

  it('gives the published 0.0005367 for convicted twins, 10 of 13 and 2 of 17', () => {
    expect(fisherTest({ n: 13, won: 10 }, { n: 17, won: 2 })).toBeCloseTo(0.0005367, 7);
  });

  it('finds no difference between groups that are alike', () => {
    expect(fisherTest({ n: 20, won: 5 }, { n: 40, won: 10 })).toBeCloseTo(1, 9);
  });

  it('stays finite among thousands', () => {
    const chance = fisherTest({ n: 9_000, won: 3_000 }, { n: 9_000, won: 1_000 });
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThan(1e-100);
  });
});

describe('holm', () => {
  it('multiplies by how many are left, and never falls', () => {
    // 0.005 x 4, 0.01 x 3, 0.03 x 2, and 0.04 x 1 raised to the one before.
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((chance, place) => {
      expect(adjusted[place]).toBeCloseTo(chance, 12);
    });
  });

  it('is never above 1, and of nothing nothing', () => {
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});
