import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, quietUntil, wallOf, zonedInstant } from '../../lib/followup/index.ts';
import { dueFrom } from '../../lib/followup/zoned-time.ts';
import type { Weekday } from '../../lib/model/capacity.ts';
import { RUNS } from './runs.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** Every test run tries the years people plan in; the long proof goes back to where zones kept whole minutes. */
const [FIRST, LAST] = RUNS > 1_000 ? [1975, 2045] : [2024, 2030];
const ZONES = Intl.supportedValuesOf('timeZone');

/** The clock on the wall, told by the platform's own calendar and none of our arithmetic. */
const clocks = new Map(
  ZONES.map((zone) => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    return [zone, (time: number) => format.format(time).replace(' ', 'T')] as const;
  }),
);

function shown(time: number, zone: string): string {
  const clock = clocks.get(zone);
  if (!clock) throw new Error(`no clock for ${zone}`);
  return clock(time);
}

const floating = (wall: string) => Date.parse(`${wall}:00.000Z`);
const wallAt = (time: number) => new Date(time).toISOString().slice(0, 16);
const offset = (time: number, zone: string) => floating(shown(time, zone)) - time;

interface Change {
  /** The first minute with the new offset. */
  at: number;
  /** Milliseconds the clock is put forward; below 0 where it is put back. */
  by: number;
}

/** The minutes between two years in which the clocks of a zone change. */
function changesOf(zone: string): Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(LAST, 0);
  for (let from = Date.UTC(FIRST, 0); from < end; from += WEEK) {
    const old = offset(from, zone);
    const by = offset(from + WEEK, zone) - old;
    if (by === 0) continue;
    let [low, high] = [from, from + WEEK];
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (offset(middle, zone) === old) low = middle;
      else high = middle;
    }
    changes.push({ at: high, by });
  }
  return changes;
}

/** How much earlier a clock may have shown the same: it is put back by quarters of an hour, or by a day at the date line. */
const EARLIER = [...Array.from({ length: 12 }, (_, n) => (n + 1) * 15), 24 * 60];

/** Whether a moment is the one that a wall time means: its first, or the end of the gap it is in. */
function expectMeant(wall: string, zone: string): void {
  const found = Date.parse(zonedInstant(wall, zone));
  const seen = shown(found, zone);
  const where = `${wall} in ${zone}`;
  expect(wallOf(new Date(found).toISOString(), zone), where).toBe(seen);
  if (seen === wall) {
    const before = EARLIER.filter((minutes) => shown(found - minutes * MINUTE, zone) === wall);
    expect(before, where).toEqual([]);
  } else {
    expect(seen > wall, where).toBe(true);
    expect(shown(found - MINUTE, zone) < wall, where).toBe(true);
  }
}

const CHANGES = ZONES.flatMap((zone) => changesOf(zone).map((change) => ({ zone, ...change })));
const zone = fc.constantFrom(...ZONES);
const minutes = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => n * MINUTE);
const anywhere = fc.tuple(zone, minutes(Date.UTC(FIRST, 0) / MINUTE, Date.UTC(LAST, 0) / MINUTE));
const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.oneof(minutes(-1_500, 1_500), minutes(-120, 120)))
  .map(([change, by]): [string, number] => [change.zone, change.at + by]);
const place = fc.oneof(nearChange, anywhere);

describe('in every zone there is, a wall time', () => {
  it('means the moment its clock shows it first, about each change of the clocks', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(CHANGES.filter(({ by }) => by > 0).length).toBeGreaterThan(500);
    expect(CHANGES.filter(({ by }) => by < 0).length).toBeGreaterThan(500);
    for (const { zone: where, at, by } of CHANGES) {
      // The wall times on both edges of what is skipped or shown twice, and one inside.
      const old = at + offset(at - MINUTE, where);
      const edges = by > 0 ? [old, old + by] : [old + by, old];
      const inside = Math.floor((old + by / 2) / MINUTE) * MINUTE;
      for (const time of [...edges.flatMap((edge) => [edge - MINUTE, edge]), inside]) {
        expectMeant(wallAt(time), where);
      }
    }
  });

  it('means one moment anywhere, and comes back to it', () => {
    fc.assert(
      fc.property(place, ([where, time]) => {
        expectMeant(wallAt(time), where);
        const instant = new Date(time).toISOString();
        const wall = wallOf(instant, where);
        expect(wall).toBe(shown(time, where));
        expect(zonedInstant(wall, where) <= instant).toBe(true);
        const due = dueFrom(instant, where);
        expect(due.dueAt >= instant).toBe(true);
        expect(due).toEqual(dueAt(due.wall, where));
      }),
      { numRuns: RUNS },
    );
  });

  it('ends quiet hours after now, at a minute that is not quiet', () => {
    const hour = (time: number) => wallAt(time).slice(11);
    const anyHour = minutes(0, 24 * 60 - 1).map(hour);
    // Hours that end soon, so that some end in an hour the clock shows twice or not at all.
    const soon = fc.tuple(place, minutes(1, 300)).map(([[where, time], left]) => ({
      where,
      time,
      hours: {
        from: hour(floating(shown(time, where)) - 60 * MINUTE),
        until: hour(floating(shown(time, where)) + left),
      },
    }));
    const whenever = fc
      .tuple(place, fc.record({ from: anyHour, until: anyHour }))
      .map(([[where, time], hours]) => ({ where, time, hours }));
    const workdays = fc.constantFrom(undefined, [1, 2, 3, 4, 5] as Weekday[]);
    let quiet = 0;
    fc.assert(
      fc.property(fc.oneof(soon, whenever), workdays, ({ where, time, hours }, days) => {
        const rules = { hours, week: days && { workdays: days, daysOff: [] }, start: '09:00' };
        const now = new Date(time).toISOString();
        const end = quietUntil(now, where, rules);
        if (end === undefined) return;
        quiet += 1;
        expect(end > now).toBe(true);
        expect(quietUntil(end, where, rules)).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
    expect(quiet).toBeGreaterThan(RUNS / 4);
  });
});
