import { expect, it } from 'vitest';
import { dayIn } from './index.ts';
import { zoneDays } from './zone-days.ts';

const DAY = 86_400_000;

it('agrees with the calendar of every zone around midnights, and through changes of the clocks', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const numberOf = zoneDays(zone);
    for (const start of ['2024-03-09', '2026-03-28', '2026-10-24', '2026-11-30']) {
      for (let minute = 0; minute < 3 * 1_440; minute += 37) {
        const instant = new Date(Date.parse(start) + minute * 60_000).toISOString();
        const day = new Date(numberOf(instant) * DAY).toISOString().slice(0, 10);
        if (day !== dayIn(instant, zone)) expect.fail(`${zone} at ${instant}: ${day}`);
      }
    }
  }
});

it('refuses a zone nobody knows, and what is no moment', () => {
  expect(() => zoneDays('Mars/Olympus')('2026-03-10T09:00:00.000Z')).toThrow(RangeError);
  expect(() => zoneDays('UTC')('soon')).toThrow(RangeError);
});
