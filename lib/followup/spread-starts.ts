import type { Day } from '../model/answers.ts';
import type { Cadence } from '../model/cadence.ts';
import type { Capacity } from '../model/capacity.ts';
import type { Due, FollowUp } from '../model/follow-up.ts';
import { dayAfter, dayIn, WORK_START } from './calendar.ts';
import { CAREFUL_A_DAY } from './channel-limits.ts';
import { dueOn } from './quick-picks.ts';
import { dueInWorkDays, type Pace } from './step-due.ts';
import { nextWorkingDay, workedByBoth } from './working-days.ts';

/** So many working days are filled as far as there is time; more people than that are spread evenly over them. */
export const MOST_START_DAYS = 60;

/** When each of many is touched first. */
export interface Starts {
  /** One for each, the earliest first. */
  dues: Due[];
  /** On how many days. */
  days: number;
  /** The last of them. */
  until: Day;
  /** There is no time for all of them within the days looked at: each day got more than it has room for. */
  crowded: boolean;
}

export interface Starting {
  pace: Pace;
  capacity: Capacity;
  /** What is to be done on these days already, and was done today. */
  taken: readonly Pick<FollowUp, 'dueAt' | 'channel' | 'way'>[];
}

type First = Cadence['steps'][number];

const isInvitation = ({ channel, way }: Pick<FollowUp, 'channel' | 'way'>): boolean =>
  channel === 'linkedin' && way === 'invite';

/** The days a first step may fall on, with the moment it would be due. */
function startDays(
  first: First,
  weekdays: readonly number[] | undefined,
  { pace, capacity }: Starting,
): Due[] {
  const soonest = dueInWorkDays(first.day, { ...pace, week: capacity }, weekdays);
  if (soonest === undefined) return [];
  const theirs = workedByBoth(capacity, weekdays);
  const days = [soonest];
  for (let day = soonest.wall.slice(0, 10); days.length < MOST_START_DAYS; ) {
    day = nextWorkingDay(dayAfter(day, 1), theirs);
    days.push(dueOn(day, pace.zone, pace.workStart ?? WORK_START));
  }
  return days;
}

/** How many more first steps each day has room for, in time and in what its channel bears. */
function roomOn(first: First, days: readonly Due[], { pace, capacity, taken }: Starting): number[] {
  const today = dayIn(pace.now, pace.zone);
  const minutes = new Map<Day, number>();
  const invitations = new Map<Day, number>();
  const add = (to: Map<Day, number>, day: Day, by: number) => to.set(day, (to.get(day) ?? 0) + by);
  for (const touch of taken) {
    const due = dayIn(touch.dueAt, pace.zone);
    const day = due < today ? today : due;
    add(minutes, day, capacity.minutes[touch.channel ?? 'other']);
    if (isInvitation(touch)) add(invitations, day, 1);
  }
  // What a day has no room for is done on the next.
  let carried = 0;
  return days.map(({ wall }) => {
    const day = wall.slice(0, 10);
    const left = capacity.dailyMinutes - carried - (minutes.get(day) ?? 0);
    carried = Math.max(0, -left);
    const inTime = Math.max(0, Math.floor(left / capacity.minutes[first.channel]));
    return isInvitation(first)
      ? Math.min(inTime, Math.max(0, CAREFUL_A_DAY - (invitations.get(day) ?? 0)))
      : inTime;
  });
}

/**
 * Spreads the first steps of many over working days: each day takes as many as it has time left for, an invitation no more than
 * are usual a day. Where that would take longer than `MOST_START_DAYS`, the rest are spread evenly over those days.
 * `undefined` where the cadence has no first step, or no day is worked on.
 * @param n how many people
 */
export function spreadStarts(
  n: number,
  { steps, weekdays }: Pick<Cadence, 'steps' | 'weekdays'>,
  starting: Starting,
): Starts | undefined {
  const [first] = steps;
  const days = first ? startDays(first, weekdays, starting) : [];
  if (!first || days.length === 0 || n < 1) return undefined;
  const room = roomOn(first, days, starting);
  const fits = room.reduce((sum, each) => sum + each, 0);
  const over = Math.max(0, n - fits);
  const dues: Due[] = [];
  let used = 0;
  for (const [at, due] of days.entries()) {
    const extra = Math.floor((over * (at + 1)) / days.length) - Math.floor((over * at) / days.length);
    const here = Math.min((room[at] ?? 0) + extra, n - dues.length);
    if (here > 0) used += 1;
    for (let one = 0; one < here; one += 1) dues.push(due);
  }
  const until = dues.at(-1)?.wall.slice(0, 10) ?? '';
  return { dues, days: used, until, crowded: over > 0 };
}
