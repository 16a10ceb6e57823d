import { describe, expect, it } from 'vitest';
import { cutToScale, makeLiftScale } from './lift-scale.ts';

const lift = (low: number, value: number, high: number) => ({ ratio: { low, value, high } });

describe('makeLiftScale', () => {
  it('shows half to twice at least, with 1 among the marks', () => {
    expect(makeLiftScale([{}])).toEqual({ domain: [0.5 / 1.15, 2 * 1.15], ticks: [0.5, 1, 2] });
    const { domain, ticks } = makeLiftScale([lift(0.9, 1.5, 6)]);
    expect(domain[1]).toBeCloseTo(6.9);
    expect(ticks).toEqual([0.5, 1, 2, 4]);
  });

  it('ends at sixteen times, and marks every other power when there are many', () => {
    const { domain, ticks } = makeLiftScale([lift(0.01, 1, 900)]);
    expect(domain[1]).toBeCloseTo(16 * 1.15);
    expect(ticks).toEqual([0.0625, 0.25, 1, 4, 16]);
  });

  it('leaves room for an arrow where an end is open', () => {
    const [, high] = makeLiftScale([lift(1.4, 5, Number.POSITIVE_INFINITY)]).domain;
    expect(high).toBeCloseTo(8);
    const [low] = makeLiftScale([lift(0, 0.3, 0.8)]).domain;
    expect(low).toBeCloseTo(0.3 / 1.6);
  });
});

it('an interval is cut to what is shown, and says on which side it goes on', () => {
  const scale = makeLiftScale([lift(0.9, 1.5, Number.POSITIVE_INFINITY)]);
  const [from, to] = scale.domain;
  expect(cutToScale({ low: 0, value: 1, high: Number.POSITIVE_INFINITY }, scale)).toEqual({
    low: from,
    value: 1,
    high: to,
    below: true,
    above: true,
  });
  expect(cutToScale({ low: 0.9, value: 1, high: 1.2 }, scale)).toMatchObject({ below: false, above: false });
});
