import {
  dayIn,
  dueOn,
  type PlannedFollowUp,
  planToday,
  type Standing,
  type TodayPlan,
  weighPerson,
} from '../followup/index.ts';
import { callableFirst, timeThere } from '../followup/time-there.ts';
import type { Day as CalendarDay } from '../model/answers.ts';
import type { Capacity } from '../model/capacity.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Stage } from '../model/words.ts';
import type { AssayDatabase } from './database.ts';
import { getPeople } from './find-people.ts';
import { doneFollowUps, latestNote, openFollowUps } from './queries.ts';

/** How far ahead is planned, in milliseconds. */
const WEEK = 7 * 24 * 3_600_000;

/** For today, customers apart from whom to win; due and without room today; and due on the days after. */
export type DayGroup = 'now' | 'customers' | 'waits' | 'later';

/** One follow-up with whom it is about, what was noted, and its place in the plan. */
export interface Touch extends PlannedFollowUp {
  person: PersonRow;
  /** The follow-up's own note, else the last one on the person. */
  note?: string;
  /** For a call that is no promise: when their working day begins, where it is not on. */
  opensAt?: Instant;
}

/** What is asked of the plan. */
export interface PlanAsk {
  now: Instant;
  zone: string;
  capacity: Capacity;
}

/** What is asked of the day: the groups that are read, how many of each, and one that is done and still stands in its place. */
export interface DayAsk extends PlanAsk {
  page: Partial<Record<DayGroup, number>>;
  kept?: FollowUp;
}

/** A working day of the plan, in minutes, with how many touches it holds. */
interface FullDay {
  day: CalendarDay;
  planned: number;
  free: number;
  touches: number;
}

export interface Day extends Pick<TodayPlan, 'today' | 'minutes' | 'spent' | 'planned' | 'cost'> {
  now: Instant;
  /** What it was planned by. */
  capacity: Capacity;
  /** The working days ahead that something is planned for, and the first in any case. */
  days: FullDay[];
  /** How many were done today. */
  done: number;
  /** Due by today, with room today and without. */
  due: { now: number; waits: number };
  /** Whether the store still has the kept one open: before its completion is seen, and after an undo. */
  kept?: { id: string; isOpen: boolean };
  groups: { name: DayGroup; touches: Touch[]; total: number }[];
}

/** Until when follow-ups are planned. */
export const planUntil = (now: Instant): Instant => new Date(Date.parse(now) + WEEK).toISOString();

/** Where the day gets what it is made of: from the rows, or from what a worker holds. */
export interface DaySource {
  /** Open follow-ups due up to an instant. */
  open(until: Instant): Promise<readonly FollowUp[]>;
  /** How people stand; who is gone is left out. */
  standings(ids: readonly string[]): Promise<readonly (Standing & { id: string })[]>;
}

/** The day as its rows tell it. For few: everyone concerned is read. */
export const dayOfRows = (db: AssayDatabase): DaySource => ({
  open: async (until) => await openFollowUps(db, until),
  async standings(ids) {
    const people = await getPeople(db, ids);
    return people.map(({ id, stage, score }) => ({ id, stage, score: score?.value, grade: score?.label }));
  },
});

interface Planned {
  plan: TodayPlan;
  stageOf: (followUp: FollowUp) => Stage | undefined;
  doneToday: readonly FollowUp[];
  keptIsOpen: boolean;
}

async function plan(
  db: AssayDatabase,
  source: DaySource,
  { now, zone, capacity, kept }: PlanAsk & Pick<DayAsk, 'kept'>,
): Promise<Planned> {
  const stored = await source.open(planUntil(now));
  const others = stored.filter(({ id }) => id !== kept?.id);
  const open = kept ? [...others, kept] : others;
  const ids = [...new Set(open.map(({ personId }) => personId))];
  const midnight = dueOn(dayIn(now, zone), zone, '00:00').dueAt;
  const [standings, doneToday] = await Promise.all([source.standings(ids), doneFollowUps(db, midnight)]);
  const known = new Map(standings.map((one) => [one.id, { stage: one.stage, ...weighPerson(one) }]));
  const weighed = open.flatMap((followUp) => {
    const weight = known.get(followUp.personId);
    return weight ? [{ ...followUp, worth: weight.worth, fade: weight.fade }] : [];
  });
  // The kept one keeps its place in the plan, so its time is not counted as spent as well.
  const done = doneToday.filter(({ id }) => id !== kept?.id);
  return {
    plan: planToday({ open: weighed, done, capacity, now, zone }),
    stageOf: ({ personId }) => known.get(personId)?.stage,
    doneToday,
    keptIsOpen: others.length < stored.length,
  };
}

/** Where everything due goes, by a capacity. */
export async function readPlan(db: AssayDatabase, source: DaySource, ask: PlanAsk): Promise<TodayPlan> {
  return (await plan(db, source, ask)).plan;
}

/** A call on its day that nobody waits for at an hour. */
const isFreeCall = ({ followUp: { channel }, placed, on }: PlannedFollowUp, today: string): boolean =>
  on === today && (channel === 'phone' || channel === 'meeting') && placed?.promised === false;

/** When the day of those who are to be called today begins, where it is not on now, by follow-up. */
async function readOpenings(
  db: AssayDatabase,
  planned: TodayPlan,
  { now, zone }: PlanAsk,
): Promise<ReadonlyMap<string, Instant>> {
  const calls = planned.now.filter((touch) => isFreeCall(touch, planned.today));
  if (calls.length === 0) return new Map();
  const people = await getPeople(
    db,
    calls.map(({ followUp }) => followUp.personId),
  );
  const whereOf = new Map(people.map(({ id, where }) => [id, where]));
  return new Map(
    calls.flatMap(({ followUp: { id, personId } }): [string, Instant][] => {
      const opensAt = timeThere(whereOf.get(personId), now, zone)?.opensAt;
      return opensAt === undefined ? [] : [[id, opensAt]];
    }),
  );
}

async function readTouches(
  db: AssayDatabase,
  planned: readonly PlannedFollowUp[],
  openings: ReadonlyMap<string, Instant>,
): Promise<Touch[]> {
  const people = await getPeople(
    db,
    planned.map(({ followUp }) => followUp.personId),
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  const touches = await Promise.all(
    planned.map(async (place): Promise<Touch | undefined> => {
      const { id, personId, note: own } = place.followUp;
      const person = byId.get(personId);
      if (person === undefined) return undefined;
      const note = own ?? (await latestNote(db, personId));
      const opensAt = openings.get(id);
      return { ...place, person, ...(note !== undefined && { note }), ...(opensAt && { opensAt }) };
    }),
  );
  return touches.filter((touch) => touch !== undefined);
}

/** The day: what today has room for, in order, what waits, and what comes after, with the people of the rows that are shown. */
export async function readDay(db: AssayDatabase, source: DaySource, ask: DayAsk): Promise<Day> {
  const { plan: all, stageOf, doneToday, keptIsOpen } = await plan(db, source, ask);
  const openings = await readOpenings(db, all, ask);
  const inTheirDay = callableFirst(all.now, ({ followUp }) => openings.get(followUp.id));
  const isCustomers = ({ followUp }: PlannedFollowUp) => stageOf(followUp) === 'customer';
  const planned: Record<DayGroup, PlannedFollowUp[]> = {
    now: inTheirDay.filter((touch) => !isCustomers(touch)),
    customers: inTheirDay.filter(isCustomers),
    waits: all.waits,
    later: all.later,
  };
  const groups = (Object.keys(ask.page) as DayGroup[]).map(async (name) => ({
    name,
    total: planned[name].length,
    touches: await readTouches(db, planned[name].slice(0, ask.page[name]), openings),
  }));
  const { today, minutes, spent, planned: full, cost } = all;
  return {
    ...{ now: ask.now, capacity: ask.capacity, today, minutes, spent, planned: full, cost },
    days: all.plan.days.map(({ touches, ...day }) => ({ ...day, touches: touches.length })),
    done: doneToday.length,
    due: { now: all.now.length, waits: all.waits.length },
    groups: await Promise.all(groups),
    ...(ask.kept && { kept: { id: ask.kept.id, isOpen: keptIsOpen } }),
  };
}
