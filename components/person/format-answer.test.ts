import { expect, it } from 'vitest';
import { makeFormat } from '../../lib/locales/index.ts';
import { formatClock, formatMoney, formatPlainDay } from './format-answer.ts';

it.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [754, '12:34'],
  [3_723, '1:02:03'],
  [-4, '0:00'],
])('%d seconds are %s', (seconds, clock) => {
  expect(formatClock(seconds)).toBe(clock);
});

it('a sum has cents only where it has some', () => {
  const english = makeFormat('en-GB', 'UTC');
  expect(formatMoney({ amount: 20_000, currency: 'EUR' }, english)).toBe('€20,000');
  expect(formatMoney({ amount: 20.5, currency: 'EUR' }, english)).toBe('€20.50');
});

it('a day is the same day in every zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(formatPlainDay('2026-11-30', makeFormat('en-GB', zone))).toBe('30 Nov 2026');
  }
});
