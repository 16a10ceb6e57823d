import { describe, expect, it } from 'vitest';
import type { CalibrationCase } from '../../model/calibration.ts';
import { measureReliability } from './measure-reliability.ts';

const cases = (rows: readonly (readonly [score: number, won: boolean])[]): CalibrationCase[] =>
  rows.map(([score, won], place) => ({
    id: `p${place}`,
    at: '2026-03-01T08:00:00.000Z',
    score,
    won,
    criteria: [],
  }));

/** So many people at a score, the first `won` of them won. */
const at = (score: number, n: number, won: number) =>
  Array.from({ length: n }, (_, place) => [score, place < won] as const);

describe('Brier score', () => {
  it('is the mean squared distance, beside that of always saying the share won', () => {
    const { brier, referenceBrier } = measureReliability(
      cases([
        [80, true],
        [40, false],
        [10, false],
        [50, true],
      ]),
    );
    // (0.04 + 0.16 + 0.01 + 0.25) / 4, and 1/2 x 1/2.
    expect(brier).toBeCloseTo(0.115, 12);
    expect(referenceBrier).toBeCloseTo(0.25, 12);
  });

  it('is 0 for scores that are always right, and the reference 0 when all end alike', () => {
    expect(measureReliability(cases([...at(100, 3, 3), ...at(0, 3, 0)])).brier).toBe(0);
    expect(measureReliability(cases(at(70, 3, 3))).referenceBrier).toBe(0);
  });
});

describe('bins', () => {
  it('hold about as many people each, by rising score', () => {
    const { bins } = measureReliability(
      cases(Array.from({ length: 87 }, (_, place) => [place, place > 50] as const)),
    );
    expect(bins.map(({ n }) => n)).toEqual([17, 17, 17, 17, 19]);
    expect(bins[0]).toMatchObject({ from: 0, to: 16, score: 8, won: 0 });
    expect(bins[0]?.rate.low).toBe(0);
    expect(bins[4]?.rate).toMatchObject({ value: 1, high: 1 });
  });

  it('never part equal scores', () => {
    const { bins } = measureReliability(cases([...at(20, 70, 9), ...at(60, 4, 3), ...at(75, 26, 20)]));
    expect(bins.map(({ from, to, n, won }) => [from, to, n, won])).toEqual([
      [20, 20, 70, 9],
      [60, 75, 30, 23],
    ]);
  });

  it('are one for a few', () => {
    expect(measureReliability(cases(at(50, 7, 2))).bins).toHaveLength(1);
    expect(measureReliability(cases(at(50, 1, 0))).bins).toHaveLength(1);
  });
});

describe('bias', () => {
  it('runs high when people at 71 are won in 40 %, low when in 90 %, level when in 71 %', () => {
    expect(measureReliability(cases(at(71, 100, 40)))).toMatchObject({ runs: 'high' });
    expect(measureReliability(cases(at(71, 100, 90)))).toMatchObject({ runs: 'low' });
    const { bias, runs } = measureReliability(cases(at(71, 100, 71)));
    expect(runs).toBe('level');
    expect(bias.value).toBeCloseTo(0, 12);
    // 1.645 x sqrt(0.71 x 0.29 / 100) is 7.5 points.
    expect(bias.high - bias.low).toBeCloseTo(15, 0);
  });

  it('has a width, and an end, when all outcomes and scores are the same', () => {
    const { bias } = measureReliability(cases(at(100, 30, 0)));
    expect(bias).toMatchObject({ value: 100, high: 100 });
    expect(bias.low).toBeLessThan(96);
  });
});
