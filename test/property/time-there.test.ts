import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wallOf } from '../../lib/followup/index.ts';
import { timeThere } from '../../lib/followup/time-there.ts';
import { isWorkingDay } from '../../lib/followup/working-days.ts';

/** Places with the zone they are in, clocks that change among them, and one that changes by half an hour. */
const PLACES = {
  'GB-ENG/london': 'Europe/London',
  'US-NY': 'America/New_York',
  'US-TX/el paso': 'America/Denver',
  'AU-NSW/sydney': 'Australia/Sydney',
  'ID-JK/jakarta': 'Asia/Jakarta',
  'NZ/auckland': 'Pacific/Auckland',
  'CL/santiago': 'America/Santiago',
  MA: 'Africa/Casablanca',
  NP: 'Asia/Kathmandu',
  WS: 'Pacific/Apia',
} as const;
const where = fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[]));
const own = fc.constantFrom(
  'Europe/Berlin',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
);
const CHANGES = [
  '2026-03-08T10:00',
  '2026-03-29T01:00',
  '2026-10-25T01:00',
  '2026-04-04T15:00',
  '2026-09-05T15:00',
];
const MINUTE = 60_000;
const instant = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -3_000, max: 3_000 }))
      .map(([change, minutes]) => Date.parse(`${change}:00.000Z`) + minutes * MINUTE),
    fc
      .integer({ min: Date.parse('2024-01-01') / MINUTE, max: Date.parse('2034-01-01') / MINUTE })
      .map((minutes) => minutes * MINUTE),
  )
  .map((time) => new Date(time).toISOString());

const WEEK = { workdays: [1, 2, 3, 4, 5], daysOff: [] } as const;
const apart = (one: string, other: string) =>
  Math.abs(Date.parse(`${one}Z`) - Date.parse(`${other}Z`)) / MINUTE;

it('tells a clock an hour or more away as it is, whatever clocks are put on and back', () => {
  fc.assert(
    fc.property(where, own, instant, (place, zone, now) => {
      const there = timeThere(place, now, zone);
      const wall = wallOf(now, PLACES[place]);
      const isNear = apart(wall, wallOf(now, zone)) < 60;
      expect(there?.wall).toBe(isNear ? undefined : wall);
    }),
    { numRuns: 1_000 },
  );
});

it('lets the next working day begin at nine there, after now, with no working hour before it', () => {
  fc.assert(
    fc.property(where, own, instant, (place, zone, now) => {
      const there = timeThere(place, now, zone);
      if (there?.opensAt === undefined) return;
      const opens = wallOf(there.opensAt, PLACES[place]);
      expect(there.opensAt > now).toBe(true);
      expect(opens.slice(11)).toBe('09:00');
      expect(isWorkingDay(opens.slice(0, 10), WEEK)).toBe(true);
      for (let at = Date.parse(now); at < Date.parse(there.opensAt); at += 30 * MINUTE) {
        const then = timeThere(place, new Date(at).toISOString(), zone);
        if (then) expect(then.hours).not.toBe('working');
      }
      const begun = timeThere(place, there.opensAt, zone);
      if (begun) expect(begun.hours).toBe('working');
    }),
    { numRuns: 100 },
  );
});
