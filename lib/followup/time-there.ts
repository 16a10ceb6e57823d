import { tzOffset } from '@date-fns/tz';
import type { Weekday } from '../model/capacity.ts';
import type { Instant } from '../model/schema.ts';
import { dayAfter } from './calendar.ts';
import { dueOn } from './quick-picks.ts';
import { isWorkingDay, nextWorkingDay, type WorkWeek } from './working-days.ts';
import { zoneOfPart } from './zone-table.ts';
import { wallOf } from './zoned-time.ts';

/** When people are taken to work, on their own clock: nobody tells, and most do. */
const OPENS = '09:00';
const CLOSES = '17:00';
/** Minutes the clocks must differ to be worth telling. */
const WORTH_TELLING = 60;

/** What a clock on somebody's wall shows, and whether that is a time to call. */
export interface TimeThere {
  /** `YYYY-MM-DDTHH:mm`. */
  wall: string;
  hours: 'working' | 'before' | 'after' | 'day-off';
  /** When their working day begins next; absent while it is on. */
  opensAt?: Instant;
}

/** What newer engines tell of a country. Some write it as a property, and some not at all. */
interface Told {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[];
  getWeekInfo?(): { weekend: number[] };
  weekInfo?: { weekend: number[] };
}

const tellOf = (country: string): Told => new Intl.Locale('und', { region: country }) as Told;

const zonesByCountry = new Map<string, readonly string[]>();
const weekByCountry = new Map<string, WorkWeek>();

/** All zones of a country, as far as this engine knows them. */
function zonesIn(country: string): readonly string[] {
  const known = zonesByCountry.get(country);
  if (known) return known;
  const told = tellOf(country);
  const zones = told.getTimeZones?.() ?? told.timeZones ?? [];
  zonesByCountry.set(country, zones);
  return zones;
}

/** The days worked on in a country: all but its weekend. */
function weekIn(country: string): WorkWeek {
  const known = weekByCountry.get(country);
  if (known) return known;
  const told = tellOf(country);
  const { weekend } = told.getWeekInfo?.() ?? told.weekInfo ?? { weekend: [6, 7] };
  const workdays = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).filter((day) => !weekend.includes(day));
  const week = { workdays, daysOff: [] };
  weekByCountry.set(country, week);
  return week;
}

/** The zones a place may be in: `DE`, `US-TX/austin`, `LB/beirut`. */
function zonesOf(where: string): { country: string; zones: readonly string[] } {
  const [code = '', city] = where.split('/');
  const [country = '', region] = code.split('-');
  const zone = zoneOfPart(country, region, city);
  return { country, zones: zone === undefined ? zonesIn(country) : [zone] };
}

/** Minutes before UTC, of a moment; `undefined` of a zone this engine lacks. */
function offsetAt(zone: string, now: Instant): number | undefined {
  const minutes = tzOffset(zone, new Date(now));
  return Number.isNaN(minutes) ? undefined : minutes;
}

function hoursOf(wall: string, week: WorkWeek): TimeThere['hours'] {
  const [day = '', clock = ''] = wall.split('T');
  if (!isWorkingDay(day, week)) return 'day-off';
  if (clock < OPENS) return 'before';
  return clock < CLOSES ? 'working' : 'after';
}

function timeIn(zone: string, now: Instant, week: WorkWeek): TimeThere {
  const wall = wallOf(now, zone);
  const hours = hoursOf(wall, week);
  if (hours === 'working') return { wall, hours };
  const today = wall.slice(0, 10);
  const opens = nextWorkingDay(hours === 'before' ? today : dayAfter(today, 1), week);
  return { wall, hours, opensAt: dueOn(opens, zone, OPENS).dueAt };
}

/**
 * The time where somebody is, where it is an hour or more from the user's. `undefined` where it is not, and where it is not known:
 * the place is in a country whose zones differ at that moment and no smaller part settles it, or this engine does not tell a
 * country's zones. Working hours are 9 to 17 on the days that are no weekend there.
 * @param where what `whereIs` read of their place
 * @param zone the user's, an IANA name
 */
export function timeThere(where: string | undefined, now: Instant, zone: string): TimeThere | undefined {
  if (where === undefined) return undefined;
  const { country, zones } = zonesOf(where);
  const [first, ...others] = zones;
  const theirs = first ? offsetAt(first, now) : undefined;
  const own = offsetAt(zone, now);
  if (!first || theirs === undefined || own === undefined) return undefined;
  if (others.some((other) => offsetAt(other, now) !== theirs)) return undefined;
  if (Math.abs(theirs - own) < WORTH_TELLING) return undefined;
  const week = weekIn(country);
  const there = timeIn(first, now, week);
  // Clocks that change between now and then may part zones that agree now.
  const agree = others.every((other) => timeIn(other, now, week).opensAt === there.opensAt);
  return agree ? there : { wall: there.wall, hours: there.hours };
}

/**
 * A list with those that can be done now before those who must wait for somebody's day to begin, the first to begin first. Otherwise
 * the order stays.
 * @param opensAt when it can be done; `undefined` where it can be now
 */
export function callableFirst<T>(list: readonly T[], opensAt: (one: T) => Instant | undefined): T[] {
  const timed = list.map((one) => ({ one, opens: opensAt(one) ?? '' }));
  return timed.sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0)).map(({ one }) => one);
}
