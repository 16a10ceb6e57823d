import { expect, it } from 'vitest';
import { fitLogistic } from './fit-logistic.ts';

/** So many cases at a score, of whom the first `won` are won. */
const at = (score: number, n: number, won: number) =>
  Array.from({ length: n }, (_, place) => ({ score, won: place < won }));

function fitCases(cases: { score: number; won: boolean }[], slope: 'any' | 'rising' = 'any') {
  return fitLogistic(
    cases.map(({ score }) => score),
    cases.map(({ won }) => won),
    slope,
  );
}

it('gives two groups the share won of each, as two numbers for two groups must', () => {
  const { chances, logLikelihood } = fitCases([...at(0, 400, 120), ...at(1, 400, 240)]);
  expect(chances[0]).toBeCloseTo(0.3, 2);
  expect(chances[799]).toBeCloseTo(0.6, 2);
  const best = 120 * Math.log(0.3) + 280 * Math.log(0.7) + 240 * Math.log(0.6) + 160 * Math.log(0.4);
  expect(logLikelihood).toBeCloseTo(best, 1);
});

it('does not mind the unit of the score', () => {
  const plain = fitCases([...at(0, 50, 10), ...at(3, 50, 20), ...at(4, 50, 35)]);
  const scaled = fitCases([...at(-7, 50, 10), ...at(2_993, 50, 20), ...at(3_993, 50, 35)]);
  plain.chances.forEach((chance, place) => {
    expect(scaled.chances[place]).toBeCloseTo(chance, 6);
  });
});

it('gives everyone the same chance when scores never vary', () => {
  const { chances, slope } = fitCases(at(5, 40, 10));
  expect(slope).toBe(0);
  expect(chances.every((chance) => Math.abs(chance - 0.25) < 1e-6)).toBe(true);
});

it('is level when asked to rise where outcomes fall', () => {
  const cases = [...at(0, 50, 40), ...at(1, 50, 10)];
  expect(fitCases(cases).slope).toBeLessThan(-1);
  const level = fitCases(cases, 'rising');
  expect(level.slope).toBe(0);
  expect(level.chances[0]).toBeCloseTo(0.5, 6);
});

it('stays finite where scores part won from lost', () => {
  const { chances, logLikelihood } = fitCases([...at(0, 20, 0), ...at(1, 20, 20)]);
  expect(chances[0]).toBeGreaterThan(0);
  expect(chances[0]).toBeLessThan(0.05);
  expect(logLikelihood).toBeGreaterThan(-2);
});
