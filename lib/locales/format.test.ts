import { expect, test } from 'vitest';
import { makeFormat } from './format.ts';

test('today ends at midnight where the reader is', () => {
  const lateEvening = '2026-03-17T23:30:00.000Z';
  const afterMidnight = '2026-03-18T00:30:00.000Z';
  expect(makeFormat('en', 'UTC').formatRelativeDay(afterMidnight, lateEvening)).toBe('tomorrow');
  expect(makeFormat('en', 'Asia/Jakarta').formatRelativeDay(afterMidnight, lateEvening)).toBe('today');
  expect(makeFormat('en', 'America/New_York').formatRelativeDay(afterMidnight, lateEvening)).toBe('today');
});

test('a day that is an hour short still is one day', () => {
  // Clocks in Paris went forward at 01:00 UTC on 29 March 2026.
  const paris = makeFormat('fr', 'Europe/Paris');
  expect(paris.formatRelativeDay('2026-03-29T22:10:00.000Z', '2026-03-28T23:10:00.000Z')).toBe('demain');
});

test('far days are dates, with the year once it differs', () => {
  const { formatRelativeDay } = makeFormat('en-GB', 'UTC');
  const now = '2026-03-17T09:00:00.000Z';
  expect(formatRelativeDay('2026-03-11T09:00:00.000Z', now)).toBe('6 days ago');
  expect(formatRelativeDay('2026-03-10T09:00:00.000Z', now)).toBe('10 Mar');
  expect(formatRelativeDay('2025-12-30T09:00:00.000Z', now)).toBe('30 Dec 2025');
});

test('names a country by its code and leaves other places alone', () => {
  const { formatPlace } = makeFormat('de', 'UTC');
  expect(['DK', 'Aarhus', 'ZZZ'].map(formatPlace)).toEqual(['Dänemark', 'Aarhus', 'ZZZ']);
});

test('writes dates in the zone and the order of the reader', () => {
  expect(makeFormat('en-GB', 'Asia/Jakarta').formatDateTime('2026-03-17T23:30:00.000Z')).toBe(
    '18 Mar 2026, 06:30',
  );
});

test('a sum has cents only where it has some', () => {
  const english = makeFormat('en-GB', 'UTC');
  expect(english.formatMoney({ amount: 20_000, currency: 'EUR' })).toBe('€20,000');
  expect(english.formatMoney({ amount: 20.5, currency: 'EUR' })).toBe('€20.50');
});

test('a day is the same day in every zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(makeFormat('en-GB', zone).formatCalendarDay('2026-11-30')).toBe('30 Nov 2026');
  }
});

test('a length of time is hours and minutes, each only where there are some', () => {
  const english = makeFormat('en', 'UTC');
  expect([0, 35, 60, 70].map(english.formatMinutes)).toEqual(['0 min', '35 min', '1 hr', '1 hr 10 min']);
  expect(makeFormat('de', 'UTC').formatMinutes(70)).toBe('1 Std. 10 Min.');
});

test('writes what a clock elsewhere shows as the reader writes times', () => {
  expect(makeFormat('de', 'Asia/Jakarta').formatWall('2026-03-29T02:30')).toBe('02:30');
  expect(makeFormat('en-US', 'UTC').formatWall('2026-03-17T20:10')).toMatch(/^8:10\sPM$/u);
});
