import { openList } from '../../lib/browser/open-list.ts';
import {
  dayIn,
  dueOn,
  type PlannedFollowUp,
  planToday,
  type TodayPlan,
  weighPerson,
} from '../../lib/followup/index.ts';
import { callableFirst, timeThere } from '../../lib/followup/time-there.ts';
import type { Capacity } from '../../lib/model/capacity.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { doneFollowUps, latestNote, openFollowUps } from '../../lib/store/queries.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';

const WEEK = 7 * 24 * 3_600_000;

/** For today, customers apart from whom to win; due and without room today; and due on the days after. */
export type DayGroup = 'now' | 'customers' | 'waits' | 'later';

/** The groups that are read, and how many of each make a page. */
export type GroupPages = Partial<Record<DayGroup, number>>;

/** One follow-up with whom it is about, what was noted, and its place in the plan. */
export interface Touch extends PlannedFollowUp {
  person: PersonRow;
  /** The follow-up's own note, else the last one on the person. */
  note?: string;
  /** For a call that is no promise: when their working day begins, where it is not on. */
  opensAt?: Instant;
}

export interface Day {
  now: Instant;
  plan: TodayPlan;
  /** The plan if today were a day off. */
  withoutToday(): TodayPlan;
  /** How many were done today. */
  done: number;
  /** Whether the store still has the kept one open: before its completion is seen, and after an undo. */
  kept?: { id: string; isOpen: boolean };
  groups: { name: DayGroup; touches: Touch[]; total: number }[];
}

interface Ask {
  now: Instant;
  zone: string;
  capacity: Capacity;
  /** What is read: so many pages of each. */
  page: GroupPages;
  pages: number;
  /** One that is done already and still stands in its place, because its next step is being asked for. */
  kept: FollowUp | undefined;
}

type Weight = ReturnType<typeof weighPerson> & Pick<PersonRow, 'stage'>;

/** Up to so many, rows are read; more are asked of the list, which knows what they are worth without reading them. */
const FEW = 300;

/** What the people of follow-ups are worth contacting, by id. */
async function weighPeople(db: AssayDatabase, followUps: readonly FollowUp[]): Promise<Map<string, Weight>> {
  const ids = [...new Set(followUps.map(({ personId }) => personId))];
  if (ids.length > FEW) {
    const standings = await openList().ask('standings', { ids });
    return new Map(standings.map((one) => [one.id, { stage: one.stage, ...weighPerson(one) }]));
  }
  const rows = await getPeople(db, ids);
  return new Map(
    rows.map(({ id, stage, score }) => [
      id,
      { stage, ...weighPerson({ stage, score: score?.value, grade: score?.label }) },
    ]),
  );
}

/** A call on its day that nobody waits for at an hour. */
const isFreeCall = ({ followUp: { channel }, placed, on }: PlannedFollowUp, today: string): boolean =>
  on === today && (channel === 'phone' || channel === 'meeting') && placed?.promised === false;

/** When the day of those who are to be called today begins, where it is not on now, by follow-up. */
async function readOpenings(
  db: AssayDatabase,
  plan: TodayPlan,
  { now, zone }: Pick<Ask, 'now' | 'zone'>,
): Promise<ReadonlyMap<string, Instant>> {
  const calls = plan.now.filter((touch) => isFreeCall(touch, plan.today));
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

async function readDay(db: AssayDatabase, { now, zone, capacity, page, pages, kept }: Ask): Promise<Day> {
  const stored = await openFollowUps(db, new Date(Date.parse(now) + WEEK).toISOString());
  const others = stored.filter((followUp) => followUp.id !== kept?.id);
  const open = kept ? [...others, kept] : others;
  const midnight = dueOn(dayIn(now, zone), zone, '00:00').dueAt;
  const doneToday = await doneFollowUps(db, midnight);
  // The kept one keeps its place in the plan, so its time is not counted as spent as well.
  const done = doneToday.filter((followUp) => followUp.id !== kept?.id);
  const weights = await weighPeople(db, open);
  const weighed = open.flatMap((followUp) => {
    const weight = weights.get(followUp.personId);
    return weight ? [{ ...followUp, worth: weight.worth, fade: weight.fade }] : [];
  });
  const planBy = (by: Capacity) => planToday({ open: weighed, done, capacity: by, now, zone });
  const plan = planBy(capacity);
  const daysOff = [...capacity.daysOff, plan.today];
  const isCustomers = ({ followUp }: PlannedFollowUp) => weights.get(followUp.personId)?.stage === 'customer';
  const openings = await readOpenings(db, plan, { now, zone });
  const inTheirDay = callableFirst(plan.now, ({ followUp }) => openings.get(followUp.id));
  const planned: Record<DayGroup, PlannedFollowUp[]> = {
    ...plan,
    now: inTheirDay.filter((touch) => !isCustomers(touch)),
    customers: inTheirDay.filter(isCustomers),
  };
  const groups = (Object.keys(page) as DayGroup[]).map(async (name) => ({
    name,
    total: planned[name].length,
    touches: await readTouches(db, planned[name].slice(0, pages * (page[name] ?? 0)), openings),
  }));
  const isOpen = others.length < stored.length;
  return {
    now,
    plan,
    withoutToday: () => planBy({ ...capacity, daysOff }),
    done: doneToday.length,
    groups: await Promise.all(groups),
    ...(kept && { kept: { id: kept.id, isOpen } }),
  };
}

/** The plan: what today has room for, what waits and, unless left out, the next seven days; `undefined` until it is read. */
export function useDay(page: GroupPages, pages: number, kept: FollowUp | undefined): Day | undefined {
  const now = useNow();
  const { zone } = useFormat();
  const capacity = useSettings()?.capacity;
  return useLive(
    async (db) => capacity && (await readDay(db, { now, zone, capacity, page, pages, kept })),
    [now, zone, capacity, page, pages, kept],
  );
}
