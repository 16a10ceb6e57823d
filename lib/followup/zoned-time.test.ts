import { describe, expect, it } from 'vitest';
import { dueAt, dueFrom, wallOf, zonedInstant } from './zoned-time.ts';

describe('zonedInstant', () => {
  it.each([
    ['an ordinary winter day', '2026-11-22T09:00', 'Europe/Paris', '2026-11-22T08:00:00.000Z'],
    ['an ordinary summer day', '2026-07-01T09:00', 'Europe/Paris', '2026-07-01T07:00:00.000Z'],
    ['Paris, last minute before the gap', '2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00.000Z'],
    ['Paris, in the gap', '2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    ['Paris, first minute of the gap', '2026-03-29T02:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    ['Paris, first minute after the gap', '2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    ['Paris, repeated hour: the first pass', '2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['Paris, after the repeated hour', '2026-10-25T03:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
    [
      'New York, repeated hour: the first',
      '2026-11-01T01:30',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
    ],
    ['New York, after the repeated hour', '2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
    ['Lord Howe, half-hour gap', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['Lord Howe, half hour repeated', '2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ['Kathmandu, 5:45 ahead', '2026-11-22T09:00', 'Asia/Kathmandu', '2026-11-22T03:15:00.000Z'],
    ['Apia, the day it skipped', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['Apia, the evening before', '2011-12-29T23:59', 'Pacific/Apia', '2011-12-30T09:59:00.000Z'],
    ['Apia, 13 ahead today', '2026-11-22T09:00', 'Pacific/Apia', '2026-11-21T20:00:00.000Z'],
    ['UTC', '2026-02-28T23:59', 'UTC', '2026-02-28T23:59:00.000Z'],
  ])('%s', (_what, wall, zone, instant) => {
    expect(zonedInstant(wall, zone)).toBe(instant);
  });

  it('refuses a zone it does not know and a date no calendar has', () => {
    expect(() => zonedInstant('2026-11-22T09:00', 'Mars/Olympus')).toThrow(RangeError);
    expect(() => zonedInstant('2026-02-31T09:00', 'UTC')).toThrow(RangeError);
    expect(() => zonedInstant('2026-11-22T24:00', 'UTC')).toThrow(RangeError);
    expect(() => zonedInstant('2026-11-22', 'UTC')).toThrow(RangeError);
  });
});

describe('wallOf', () => {
  it('drops seconds and follows the zone over a change of day', () => {
    expect(wallOf('2026-11-22T23:30:59.999Z', 'Asia/Jakarta')).toBe('2026-11-23T06:30');
    expect(wallOf('2026-11-22T03:30:00.000Z', 'America/New_York')).toBe('2026-11-21T22:30');
  });
});

describe('dueAt', () => {
  it('keeps the wall time as meant, even in a gap', () => {
    expect(dueAt('2026-03-29T02:30', 'Europe/Paris')).toEqual({
      wall: '2026-03-29T02:30',
      zone: 'Europe/Paris',
      dueAt: '2026-03-29T01:00:00.000Z',
    });
  });
});

describe('dueFrom', () => {
  it('rounds up to the minute', () => {
    expect(dueFrom('2026-11-22T08:00:00.001Z', 'Europe/Paris').dueAt).toBe('2026-11-22T08:01:00.000Z');
    expect(dueFrom('2026-11-22T08:00:00.000Z', 'Europe/Paris').dueAt).toBe('2026-11-22T08:00:00.000Z');
  });

  it('never goes back an hour in the second pass of a repeated one', () => {
    const due = dueFrom('2026-10-25T01:30:00.000Z', 'Europe/Paris');
    expect(due).toEqual({
      wall: '2026-10-25T03:00',
      zone: 'Europe/Paris',
      dueAt: '2026-10-25T02:00:00.000Z',
    });
  });
});
