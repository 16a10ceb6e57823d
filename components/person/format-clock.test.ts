import { expect, it } from 'vitest';
import { formatClock } from './format-clock.ts';

it.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [754, '12:34'],
  [3_723, '1:02:03'],
  [-4, '0:00'],
])('%d seconds are %s', (seconds, clock) => {
  expect(formatClock(seconds)).toBe(clock);
});
