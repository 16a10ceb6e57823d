import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, quickPicks, snoozeOptions, wallOf, zonedInstant } from '../../lib/followup/index.ts';
import { parseDue } from '../../lib/followup/parse-due.ts';

const MINUTE = 60_000;
const zone = fc.constantFrom(
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'UTC',
);

/** Minutes near a clock change are what can go wrong, so half of the moments are drawn there. */
const CHANGES = [
  '2026-03-29T01:00',
  '2026-10-25T01:00',
  '2026-11-01T06:00',
  '2026-04-04T15:00',
  '2011-12-30T10:00',
];
const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -1_500, max: 1_500 }))
  .map(([change, minutes]) => Date.parse(`${change}:00.000Z`) + minutes * MINUTE);
const anyMinute = fc
  .integer({ min: Date.parse('2005-01-01') / MINUTE, max: Date.parse('2045-01-01') / MINUTE })
  .map((minutes) => minutes * MINUTE);
const instant = fc.oneof(nearChange, anyMinute).map((time) => new Date(time).toISOString());

describe('wall times', () => {
  it('come back to the same moment, or to the first pass of a repeated hour', () => {
    fc.assert(
      fc.property(instant, zone, (moment, where) => {
        const wall = wallOf(moment, where);
        const back = zonedInstant(wall, where);
        expect(wallOf(back, where)).toBe(wall);
        expect(back <= moment).toBe(true);
        // Whoever came back earlier was in a second pass: no clock is put back by more than two hours.
        expect(Date.parse(moment) - Date.parse(back)).toBeLessThanOrEqual(120 * MINUTE);
      }),
      { numRuns: 2_000 },
    );
  });

  it('in a gap become the first minute whose wall time is later', () => {
    fc.assert(
      fc.property(instant, zone, (moment, where) => {
        const asked = moment.slice(0, 16);
        const found = zonedInstant(asked, where);
        const shown = wallOf(found, where);
        expect(shown >= asked).toBe(true);
        const minuteBefore = new Date(Date.parse(found) - MINUTE).toISOString();
        if (shown !== asked) expect(wallOf(minuteBefore, where) < asked).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('offers', () => {
  it('are in the future, whatever the clocks do', () => {
    fc.assert(
      fc.property(instant, zone, (now, where) => {
        for (const { due } of [...quickPicks(now, where), ...snoozeOptions(now, where)]) {
          expect(due.dueAt > now).toBe(true);
          expect(due).toEqual(dueAt(due.wall, due.zone));
        }
      }),
    );
  });

  it('never throws on typed text, and never gives the past', () => {
    const piece = fc.constantFrom(
      'next',
      'monday',
      'tomorrow',
      '9',
      'am',
      'in',
      '3',
      'days',
      '31/02',
      'dem',
      'at',
      '24.12.',
      '-',
      '99',
      'h',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        typed,
        instant,
        zone,
        fc.constantFrom('en', 'de', 'fr', 'es', 'id'),
        (text, now, where, locale) => {
          const parsed = parseDue(text, now, where, locale);
          if (parsed.ok) expect(parsed.due.dueAt > now).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
