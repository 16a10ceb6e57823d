import { expect, it } from 'vitest';
import { drawCases, knownPipeline } from '../../../test/fixtures/pipelines.ts';
import type { CalibrationCase } from '../../model/calibration.ts';
import type { CriterionVerdict } from '../../model/scorecard.ts';
import { measureLifts } from './measure-lifts.ts';

const plain = { kind: 'nice', weight: 5, effect: 0, match: 0.5, partial: 0, unknown: 0 } as const;
const { icp } = knownPipeline([plain, plain], 0);

/** So many cases with a verdict of the first criterion, the first `won` of them won. The second is never listed. */
function having(verdict: CriterionVerdict, n: number, won: number): CalibrationCase[] {
  return Array.from({ length: n }, (_, place) => ({
    id: `${verdict}${place}`,
    at: '2026-03-01T08:00:00.000Z',
    score: 50,
    won: place < won,
    criteria: [{ id: 'c0', verdict, share: 0.5 }],
  }));
}

it('compares matches with misses, and counts the rest', () => {
  const cases = [
    ...having('match', 40, 20),
    ...having('miss', 60, 10),
    ...having('partial', 7, 7),
    ...having('unknown', 9, 0),
  ];
  const [first, second] = measureLifts(cases, icp);
  expect(first).toMatchObject({
    matches: { n: 40, won: 20 },
    misses: { n: 60, won: 10 },
    partial: 7,
    unknown: 9,
    tells: 'ore',
  });
  // 1/2 over 1/6; odds 1 over 1/5.
  expect(first?.ratio?.value).toBeCloseTo(3, 12);
  expect(first?.logOdds?.value).toBeCloseTo(Math.log(5), 12);
  expect(second).toEqual({
    id: 'c1',
    matches: { n: 0, won: 0 },
    misses: { n: 0, won: 0 },
    partial: 0,
    unknown: 116,
  });
});

it('says rock where those who match are won less often', () => {
  const [lift] = measureLifts([...having('match', 40, 3), ...having('miss', 40, 22)], icp);
  expect(lift?.tells).toBe('rock');
  expect(lift?.ratio?.high).toBeLessThan(1);
});

it('says nothing of what could be chance, though the interval alone would', () => {
  const [lift] = measureLifts([...having('match', 30, 15), ...having('miss', 30, 8)], icp);
  expect(lift?.ratio?.low).toBeGreaterThan(1);
  expect(lift).not.toHaveProperty('tells');
});

it('allows for how many criteria were looked at', () => {
  // Fisher's chance is 0.018: enough of one criterion, not of the likelier of two.
  const cases = [...having('match', 30, 18), ...having('miss', 30, 8)];
  const both = cases.map((item, place) => ({
    ...item,
    criteria: [
      ...item.criteria,
      { id: 'c1', verdict: place % 2 ? 'match' : 'miss', share: place % 2 } as const,
    ],
  }));
  expect(measureLifts(cases, icp)[0]?.tells).toBe('ore');
  expect(measureLifts(both, icp).map(({ tells }) => tells)).toEqual([undefined, undefined]);
});

it('compares nothing when all were won, or none', () => {
  for (const share of [0, 1]) {
    const [lift] = measureLifts([...having('match', 40, 40 * share), ...having('miss', 40, 40 * share)], icp);
    expect(lift).not.toHaveProperty('ratio');
    expect(lift).not.toHaveProperty('logOdds');
    expect(lift).not.toHaveProperty('tells');
  }
});

it('finds the ratio of a pipeline whose truth is known', () => {
  const pipeline = knownPipeline([{ ...plain, effect: Math.log(4) }], Math.log(0.25));
  const [lift] = measureLifts(drawCases(pipeline, 20_000, 1), pipeline.icp);
  // Chances 1/5 of those who miss and 1/2 of those who match.
  expect(Math.abs((lift?.ratio?.value ?? 0) - 2.5)).toBeLessThan(0.15);
  expect(Math.abs((lift?.logOdds?.value ?? 0) - Math.log(4))).toBeLessThan(0.1);
});
