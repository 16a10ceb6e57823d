import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

const Z95 = 1.959964;

/** Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3 (score, without continuity correction), 95 %. */
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('gives the published limits of %i of %i', (won, n, low, high) => {
  const interval = wilsonInterval(won, n, Z95);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
  expect(interval.value).toBe(won / n);
});

it('is the mirror of itself when won and lost change places, and ends at 0 and 1 exactly', () => {
  const some = wilsonInterval(3, 17);
  const rest = wilsonInterval(14, 17);
  expect(some.low).toBeCloseTo(1 - rest.high, 12);
  expect(wilsonInterval(0, 1).low).toBe(0);
  expect(wilsonInterval(7, 7).high).toBe(1);
});
