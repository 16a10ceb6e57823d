import { expect, it } from 'vitest';
import { rateOf, TOO_FEW } from './rate-of.ts';
import { wilsonInterval } from './wilson-interval.ts';

it('is the share with its interval, and nothing of too few', () => {
  expect(rateOf({ n: 0, won: 0 })).toBeUndefined();
  expect(rateOf({ n: TOO_FEW - 1, won: 4 })).toBeUndefined();
  expect(rateOf({ n: TOO_FEW, won: 4 })).toEqual(wilsonInterval(4, 10));
  expect(rateOf({ n: 412, won: 58 })?.value).toBeCloseTo(0.1408, 4);
});
