import { describe, expect, it } from 'vitest';
import { compareLogOdds, compareRates, isComparable } from './compare-rates.ts';

const Z95 = 1.959964;
const group = (won: number, n: number) => ({ n, won });

/** Worked examples in Fagerland, Lydersen, Laake, Statistical Analysis of Contingency Tables (2017), chapter 4, 95 %. */
describe('published examples', () => {
  it('ratio of shares: adrenaline in high and standard dose, 1 of 34 and 7 of 34 (Perondi 2004)', () => {
    const { low, value, high } = compareRates(group(7, 34), group(1, 34), Z95);
    expect(value).toBeCloseTo(7, 10);
    expect(low).toBeCloseTo(1.2086, 4);
    expect(high).toBeCloseTo(43.033, 3);
  });

  it('ratio of odds: 9 of 13 and 4 of 14 (Lampasona 2013)', () => {
    const { low, value, high } = compareLogOdds(group(9, 13), group(4, 14), Z95);
    expect(Math.exp(value)).toBeCloseTo(5.625, 10);
    expect(Math.exp(low)).toBeCloseTo(1.0934, 4);
    expect(Math.exp(high)).toBeCloseTo(28.9419, 3);
  });
});

describe('empty cells', () => {
  it('leave the side open on which nothing bounds it', () => {
    const ratio = compareRates(group(4, 10), group(0, 12));
    expect(ratio.low).toBeGreaterThan(1);
    expect(ratio.high).toBe(Number.POSITIVE_INFINITY);
    // (4.5 / 11) / (0.5 / 13), half a case more in each cell.
    expect(ratio.value).toBeCloseTo(10.636, 3);
    expect(compareRates(group(0, 12), group(4, 10)).low).toBe(0);
    expect(compareLogOdds(group(0, 12), group(4, 10)).low).toBe(Number.NEGATIVE_INFINITY);
    expect(compareLogOdds(group(12, 12), group(4, 10)).high).toBe(Number.POSITIVE_INFINITY);
  });

  it('on both sides leave the log odds open where they point', () => {
    const { low, value, high } = compareLogOdds(group(9, 9), group(0, 8));
    expect(low).toBeGreaterThan(2);
    expect(value).toBeGreaterThan(low);
    expect(high).toBe(Number.POSITIVE_INFINITY);
  });

  it('all matches won leaves a ratio that ends', () => {
    const { low, value, high } = compareRates(group(10, 10), group(5, 10));
    expect(value).toBe(2);
    expect(low).toBeGreaterThan(1);
    expect(high).toBeLessThan(5);
  });
});

it('turns over when the groups change places', () => {
  const there = compareRates(group(12, 40), group(5, 33));
  const back = compareRates(group(5, 33), group(12, 40));
  expect(there.low * back.high).toBeCloseTo(1, 8);
  expect(there.high * back.low).toBeCloseTo(1, 8);
});

it('compares nothing with an empty group, or outcomes that are all the same', () => {
  expect(isComparable(group(0, 0), group(4, 10))).toBe(false);
  expect(isComparable(group(0, 5), group(0, 10))).toBe(false);
  expect(isComparable(group(5, 5), group(10, 10))).toBe(false);
  expect(isComparable(group(0, 1), group(1, 1))).toBe(true);
});
