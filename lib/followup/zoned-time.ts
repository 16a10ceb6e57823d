import { tzOffset } from '@date-fns/tz';
import type { Due } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The offset of `zone` from UTC at a moment, both in milliseconds. Throws a RangeError for a zone this runtime lacks. */
export function offsetAt(time: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(time));
  if (Number.isNaN(minutes)) throw new RangeError(`Unknown time zone or moment: ${zone}`);
  return minutes * MINUTE;
}

/** A wall time's fields as if they were UTC, in milliseconds. Throws a RangeError for a date no calendar has. */
function floatingTime(wall: string): number {
  const time = Date.parse(`${wall}:00.000Z`);
  // Date.parse rolls 31 February over into March, so the text must come back unchanged.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== wall) {
    throw new RangeError(`Not a wall time: ${wall}`);
  }
  return time;
}

/** The first minute after `from`, at most `to`, at which the zone's offset is no longer the one at `from`. */
function changeBetween(from: number, to: number, zone: string): number {
  const old = offsetAt(from, zone);
  let low = Math.floor(from / MINUTE);
  let high = Math.ceil(to / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, zone) === old) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/**
 * The moment a clock on the wall in `zone` (IANA name) shows `wall` (`YYYY-MM-DDTHH:mm`).
 * A time the clock skips becomes the first minute after the gap; one it shows twice, the first of the two, as RFC 5545
 * section 3.3.5 has it for the second case. Throws a RangeError for an unknown zone or a date that does not exist.
 */
export function zonedInstant(wall: string, zone: string): Instant {
  const floating = floatingTime(wall);
  // No zone is a day or more from UTC, nor changes twice in two days, so these are the only offsets that can apply.
  const before = offsetAt(floating - DAY, zone);
  const after = offsetAt(floating + DAY, zone);
  const early = floating - Math.max(before, after);
  const late = floating - Math.min(before, after);
  const fits = [early, late].find((time) => time + offsetAt(time, zone) === floating);
  return new Date(fits ?? changeBetween(early, late, zone)).toISOString();
}

/** What a clock on the wall in `zone` shows at a moment, to the minute: `YYYY-MM-DDTHH:mm`. Throws as `zonedInstant`. */
export function wallOf(instant: Instant, zone: string): string {
  const time = Date.parse(instant);
  return new Date(time + offsetAt(time, zone)).toISOString().slice(0, 16);
}

/**
 * The next moment a clock on the wall in `zone` shows `wall`, which is later than what it shows at `now`. In the second pass of a
 * repeated hour that is not the moment the wall time names by itself, which is over. Throws as `zonedInstant`.
 */
export function nextInstant(wall: string, zone: string, now: Instant): Instant {
  const named = zonedInstant(wall, zone);
  if (named > now) return named;
  const left = floatingTime(wall) - floatingTime(wallOf(now, zone));
  return new Date(Math.floor(Date.parse(now) / MINUTE) * MINUTE + left).toISOString();
}

/** A due time from what the user meant. The wall time is kept as given, even where the clock skips it. */
export function dueAt(wall: string, zone: string): Due {
  return { wall, zone, dueAt: zonedInstant(wall, zone) };
}

/**
 * The first due time not before a moment. In the second pass of a repeated hour a wall time would name the first pass,
 * which is over; the due time is then the minute the repetition ends.
 */
export function dueFrom(instant: Instant, zone: string): Due {
  for (let minute = Math.ceil(Date.parse(instant) / MINUTE); ; minute += 1) {
    const due = dueAt(wallOf(new Date(minute * MINUTE).toISOString(), zone), zone);
    if (due.dueAt >= instant) return due;
  }
}
