import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet-hours.ts';

const NIGHT = { from: '19:00', until: '08:00' };
const LUNCH = { from: '12:00', until: '13:00' };
const WEEK = { workdays: [1, 2, 3, 4, 5] as const, daysOff: ['2026-11-30'] };
const start = '09:00';

describe('quiet hours', () => {
  it.each([
    ['2026-11-26T18:59:00.000Z', NIGHT, undefined],
    ['2026-11-26T19:00:00.000Z', NIGHT, '2026-11-27T08:00:00.000Z'],
    ['2026-11-27T07:59:00.000Z', NIGHT, '2026-11-27T08:00:00.000Z'],
    ['2026-11-27T08:00:00.000Z', NIGHT, undefined],
    ['2026-11-27T12:30:00.000Z', LUNCH, '2026-11-27T13:00:00.000Z'],
    ['2026-11-27T13:00:00.000Z', LUNCH, undefined],
  ])('at %s within %o end at %s', (now, hours, end) => {
    expect(quietUntil(now, 'UTC', { hours, start })).toBe(end);
  });

  it('are of the clock on the wall, over a change of it too', () => {
    // Clocks in Paris go forward in the night to 29 March 2026.
    const end = quietUntil('2026-03-28T20:00:00.000Z', 'Europe/Paris', { hours: NIGHT, start });
    expect(end).toBe('2026-03-29T06:00:00.000Z');
  });

  it('that end in an hour the clock repeats end after now, in the second pass too', () => {
    // Clocks in Paris go back at three, 01:00 UTC, on 25 October 2026.
    const hours = { from: '22:00', until: '02:30' };
    const endAt = (now: string) => quietUntil(now, 'Europe/Paris', { hours, start });
    expect(endAt('2026-10-25T00:10:00.000Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(endAt('2026-10-25T00:40:00.000Z')).toBeUndefined();
    expect(endAt('2026-10-25T01:10:20.000Z')).toBe('2026-10-25T01:30:00.000Z');
    expect(endAt('2026-10-25T01:30:00.000Z')).toBeUndefined();
  });

  it('last over days without work, up to the start of the next with', () => {
    expect(quietUntil('2026-11-28T10:00:00.000Z', 'UTC', { week: WEEK, start })).toBe(
      '2026-12-01T09:00:00.000Z',
    );
    expect(quietUntil('2026-11-27T20:00:00.000Z', 'UTC', { hours: NIGHT, week: WEEK, start })).toBe(
      '2026-12-01T09:00:00.000Z',
    );
  });

  it('may cover the start of work', () => {
    const hours = { from: '19:00', until: '10:00' };
    expect(quietUntil('2026-11-28T10:00:00.000Z', 'UTC', { hours, week: WEEK, start })).toBe(
      '2026-12-01T10:00:00.000Z',
    );
  });

  it('are none where none are set', () => {
    expect(quietUntil('2026-11-28T10:00:00.000Z', 'UTC', { start })).toBeUndefined();
  });

  it('from an hour to the same are none', () => {
    const hours = { from: '09:00', until: '09:00' };
    expect(quietUntil('2026-11-27T09:00:00.000Z', 'UTC', { hours, start })).toBeUndefined();
  });
});
