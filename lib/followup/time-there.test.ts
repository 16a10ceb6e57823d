import { describe, expect, it } from 'vitest';
import { callableFirst, timeThere } from './time-there.ts';
import { tableZones } from './zone-table.ts';

/** A Tuesday in winter, 13:10 in Berlin. */
const NOON = '2026-01-13T12:10:00.000Z';
const SUMMER = '2026-07-14T12:10:00.000Z';
const BERLIN = 'Europe/Berlin';
const clockIn = (where: string, now = NOON) => timeThere(where, now, BERLIN)?.wall.slice(11);

describe('the time where somebody is', () => {
  it('is told where a country has one zone, or several that agree', () => {
    expect(clockIn('JP')).toBe('21:10');
    expect(clockIn('GB-ENG/london')).toBe('12:10');
    expect(clockIn('MY')).toBe('20:10');
    expect(clockIn('AR/buenos aires')).toBe('09:10');
  });

  it('is told by a part of the country or a city, where the country alone does not', () => {
    expect(clockIn('US')).toBeUndefined();
    expect(clockIn('US-TX')).toBeUndefined();
    expect(clockIn('US-TX/austin')).toBe('06:10');
    expect(clockIn('US-TX/el paso')).toBe('05:10');
    expect(clockIn('US-CA')).toBe('04:10');
    expect(clockIn('US-AZ')).toBeUndefined();
    expect(clockIn('US-AZ/phoenix', SUMMER)).toBe('05:10');
    expect(clockIn('US/kansas city')).toBe('06:10');
    expect(clockIn('ID')).toBeUndefined();
    expect(clockIn('ID-JK/jakarta')).toBe('19:10');
    expect(clockIn('ID-BA')).toBe('20:10');
    expect(clockIn('BR-SP/sao paulo')).toBe('09:10');
    expect(clockIn('AU-WA/perth')).toBe('20:10');
    expect(clockIn('RU/moscow')).toBe('15:10');
    expect(clockIn('RU/kaliningrad')).toBeUndefined();
  });

  it('is told of a country with a small part by another clock only where it is known not to be that part', () => {
    const fromTokyo = (where: string) => timeThere(where, NOON, 'Asia/Tokyo')?.wall.slice(11);
    expect(fromTokyo('ES')).toBeUndefined();
    expect(fromTokyo('ES-MD/madrid')).toBe('13:10');
    expect(fromTokyo('ES-CN')).toBeUndefined();
    expect(fromTokyo('PT/lisbon')).toBe('12:10');
    expect(fromTokyo('PT-20')).toBeUndefined();
    expect(fromTokyo('CN/shanghai')).toBe('20:10');
    expect(fromTokyo('CN-XJ')).toBeUndefined();
    expect(fromTokyo('UA/kyiv')).toBe('14:10');
    expect(fromTokyo('UA/sevastopol')).toBeUndefined();
  });

  it('is not told within an hour of the user’s, nor of nowhere', () => {
    expect(clockIn('FR')).toBeUndefined();
    expect(clockIn('XK')).toBeUndefined();
    expect(timeThere(undefined, NOON, BERLIN)).toBeUndefined();
    expect(timeThere('NP', NOON, 'Asia/Kolkata')).toBeUndefined();
    expect(timeThere('IN', NOON, 'Asia/Karachi')).toBeUndefined();
  });

  it('tells whether they are at work, and when they begin', () => {
    expect(timeThere('GB', NOON, BERLIN)).toEqual({ wall: '2026-01-13T12:10', hours: 'working' });
    expect(timeThere('US-CA', NOON, BERLIN)).toMatchObject({
      hours: 'before',
      opensAt: '2026-01-13T17:00:00.000Z',
    });
    expect(timeThere('JP', NOON, BERLIN)).toMatchObject({
      hours: 'after',
      opensAt: '2026-01-14T00:00:00.000Z',
    });
    // A Friday evening in Tokyo: Monday is next.
    expect(timeThere('JP', '2026-01-16T12:10:00.000Z', BERLIN)).toMatchObject({
      hours: 'after',
      opensAt: '2026-01-19T00:00:00.000Z',
    });
  });

  it('knows the weekend of the country', () => {
    const friday = '2026-01-16T10:00:00.000Z';
    expect(timeThere('IL', friday, BERLIN)).toMatchObject({
      hours: 'day-off',
      opensAt: '2026-01-18T07:00:00.000Z',
    });
    expect(timeThere('GB', '2026-01-17T10:00:00.000Z', BERLIN)?.hours).toBe('day-off');
  });

  it('names zones this engine has', () => {
    for (const zone of tableZones()) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
    }
  });
});

it('puts who must be waited for last, the first to begin first, and leaves the rest as it is', () => {
  const opens: Record<string, string> = { a: '2026-01-14T00:00:00.000Z', c: '2026-01-13T17:00:00.000Z' };
  expect(callableFirst(['a', 'b', 'c', 'd'], (one) => opens[one])).toEqual(['b', 'd', 'c', 'a']);
});
