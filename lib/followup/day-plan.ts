import type { Day } from '../model/answers.ts';
import type { Capacity } from '../model/capacity.ts';
import { groupBy } from '../model/group-by.ts';
import type { Instant } from '../model/schema.ts';
import type { Channel } from '../model/words.ts';
import { dayAfter } from './calendar.ts';
import { isWorkingDay, workingDaysCount } from './working-days.ts';

/** One open follow-up as the plan weighs it. */
export interface PlannedTouch {
  id: string;
  dueAt: Instant;
  /** The day that is, in the user's zone. */
  day: Day;
  channel?: Channel | undefined;
  /** They expect it that day: it is neither moved nor left out. */
  promised: boolean;
  /** What it is worth when done in time, above 0. */
  worth: number;
  /** Which share of its worth each working day of delay costs, 0 to 1. */
  fade: number;
}

/** A touch in its place, and what its place costs. */
export interface PlacedTouch extends PlannedTouch {
  minutes: number;
  /** Working days after the day it was due. */
  late: number;
  /** The worth lost by that. */
  cost: number;
}

interface PlanDay {
  day: Day;
  /** Promises first, by the hour, then what waiting would cost most. */
  touches: PlacedTouch[];
  /** Minutes they take together. */
  planned: number;
  /** Minutes there are. What is promised may take more. */
  free: number;
}

export interface DayPlan {
  /** Today, where it is worked on, and the working days after it, as many as are needed. */
  days: PlanDay[];
  /** What found no place up to the last day looked at. */
  unplaced: PlannedTouch[];
}

export interface PlanInput {
  today: Day;
  capacity: Capacity;
  /** How many touches a day a channel bears, where that is limited. */
  limits?: Partial<Record<Channel, number>>;
  /** Minutes of today that are spent already. */
  spent?: number;
  /** How many working days are planned at most. */
  horizon?: number;
}

/** About three months of working days. */
const HORIZON = 60;

/**
 * What waiting costs besides fading: whoever waits may be pushed out for good by what comes after. The share of their worth a day
 * that did best over simulated weeks of 0.8 to 2.5 times the time there is (`test/fixtures/simulated-weeks.ts`).
 */
const DISPLACED = 0.2;

/** What a touch is worth so many working days late. */
export const worthAfter = ({ worth, fade }: Pick<PlannedTouch, 'worth' | 'fade'>, late: number): number =>
  worth * Math.max(0, 1 - fade * late);

/** A touch with what decides its turn. */
interface Weighed {
  touch: PlannedTouch;
  minutes: number;
  /** Worth lost by another day of waiting, and by being pushed out, for each minute the touch takes. */
  urgency: number;
}

function weigh(touch: PlannedTouch, capacity: Capacity): Weighed {
  const minutes = capacity.minutes[touch.channel ?? 'other'];
  return { touch, minutes, urgency: (touch.worth * (touch.fade + DISPLACED)) / minutes };
}

/** The first due first. */
const inOrder = (touches: readonly PlannedTouch[]): PlannedTouch[] =>
  touches
    .map((touch) => ({ touch, due: Date.parse(touch.dueAt) }))
    .sort((a, b) => a.due - b.due || (a.touch.id < b.touch.id ? -1 : 1))
    .map(({ touch }) => touch);

/** Of those equally urgent, who came first stays first. */
const byUrgency = (a: Weighed, b: Weighed): number => b.urgency - a.urgency;

/** The first working days from today on, at most so many. */
function workingDaysFrom(today: Day, capacity: Capacity, most: number): Day[] {
  const days: Day[] = [];
  const furthest = 7 * (most + capacity.daysOff.length);
  for (let after = 0; days.length < most && after < furthest; after += 1) {
    const day = dayAfter(today, after);
    if (isWorkingDay(day, capacity)) days.push(day);
  }
  return days;
}

/** One day being filled. */
interface Filling {
  taken: Weighed[];
  planned: number;
  byChannel: Map<Channel, number>;
}

function take(day: Filling, one: Weighed): void {
  day.taken.push(one);
  day.planned += one.minutes;
  const { channel } = one.touch;
  if (channel) day.byChannel.set(channel, (day.byChannel.get(channel) ?? 0) + 1);
}

/** Fills what is free with those that are due, most urgent first; one longer than any day has an empty day to itself. */
function fill(
  due: readonly Weighed[],
  day: Filling,
  free: number,
  { capacity, limits = {} }: PlanInput,
): Weighed[] {
  const least = Math.min(...Object.values(capacity.minutes));
  return due.filter((one) => {
    if (day.planned > 0 && day.planned + least > free) return true;
    const { channel } = one.touch;
    const limit = channel === undefined ? undefined : limits[channel];
    if (channel && limit !== undefined && (day.byChannel.get(channel) ?? 0) >= limit) return true;
    const alone = day.planned === 0 && one.minutes > capacity.dailyMinutes;
    if (day.planned + one.minutes > free && !alone) return true;
    take(day, one);
    return false;
  });
}

/** The day a promise is kept: its own, where that is off the working day before it, and the first where that has passed. */
const keptOn = (due: Day, days: readonly Day[]): Day | undefined =>
  days.findLast((day) => day <= due) ?? days[0];

/** Touches by the day that they can be done first, what is promised apart. */
function byFirstDay(touches: readonly PlannedTouch[], days: readonly Day[], capacity: Capacity) {
  const weighed = touches.map((touch) => weigh(touch, capacity));
  return {
    promised: groupBy(
      weighed.filter(({ touch }) => touch.promised),
      ({ touch }) => keptOn(touch.day, days),
    ),
    others: groupBy(
      weighed.filter(({ touch }) => !touch.promised),
      ({ touch }) => days.find((day) => day >= touch.day),
    ),
  };
}

/**
 * Spreads open follow-ups over working days. What is promised keeps its day. The rest is taken by what another day of waiting
 * would cost for each minute it takes, while the day and the channel have room: the weighted-shortest-job rule, best where costs
 * grow by the day (W. E. Smith 1956, doi 10.1002/nav.3800030106). Nothing is planned before it is due.
 * Throws a RangeError when no day is worked on.
 */
export function planDays(touches: readonly PlannedTouch[], input: PlanInput): DayPlan {
  const { today, capacity, spent = 0, horizon = HORIZON } = input;
  const days = workingDaysFrom(today, capacity, horizon);
  const last = days.at(-1);
  if (last === undefined) throw new RangeError('No working day to plan');
  const ordered = inOrder(touches);
  const { promised, others } = byFirstDay(
    ordered.filter(({ day }) => day <= last),
    days,
    capacity,
  );
  const latenessOn = workingDaysCount(ordered[0]?.day ?? today, last, capacity);
  const place = ({ touch, minutes }: Weighed, day: Day): PlacedTouch => {
    const late = latenessOn(touch.day, day);
    return { ...touch, minutes, late, cost: touch.worth - worthAfter(touch, late) };
  };
  let due: Weighed[] = [];
  const plan = days.map((day): PlanDay => {
    const free = Math.max(0, capacity.dailyMinutes - (day === today ? spent : 0));
    const filling: Filling = { taken: [], planned: 0, byChannel: new Map() };
    for (const promise of promised.get(day) ?? []) take(filling, promise);
    const fresh = others.get(day);
    if (fresh) due = [...due, ...fresh].sort(byUrgency);
    due = fill(due, filling, free, input);
    return { day, touches: filling.taken.map((one) => place(one, day)), planned: filling.planned, free };
  });
  const needed = plan.findLastIndex(({ touches: placed }) => placed.length > 0);
  return {
    days: plan.slice(0, Math.max(1, needed + 1)),
    unplaced: [...due.map(({ touch }) => touch), ...ordered.filter(({ day }) => day > last)],
  };
}
