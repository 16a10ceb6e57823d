import { type DayGroups, groupByDay } from '../../lib/followup/index.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { EmployedPerson } from '../../lib/qualify/index.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { withEmployers } from '../../lib/store/find-companies.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { latestNote, openFollowUps } from '../../lib/store/queries.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';

const WEEK = 7 * 24 * 3_600_000;

export type DayGroup = keyof DayGroups;

/** One follow-up with whom it is about and what was noted. */
export interface Touch extends EmployedPerson {
  followUp: FollowUp;
  /** The follow-up's own note, else the last one on the person. */
  note?: string;
}

export interface Day {
  now: Instant;
  icps: readonly Icp[];
  /** Whether the store still has the kept one open: before its completion is seen, and after an undo. */
  kept?: { id: string; isOpen: boolean };
  groups: { name: DayGroup; touches: Touch[]; total: number }[];
}

interface Plan {
  now: Instant;
  zone: string;
  /** How many of a group are read. */
  limit: number;
  names: readonly DayGroup[];
  /** One that is done already and still stands in its place, because its next step is being asked for. */
  kept: FollowUp | undefined;
}

async function readTouches(db: AssayDatabase, followUps: readonly FollowUp[]): Promise<Touch[]> {
  const people = await getPeople(
    db,
    followUps.map((followUp) => followUp.personId),
  );
  const byId = new Map((await withEmployers(db, people)).map((employed) => [employed.person.id, employed]));
  const touches = await Promise.all(
    followUps.map(async (followUp): Promise<Touch | undefined> => {
      const employed = byId.get(followUp.personId);
      if (employed === undefined) return undefined;
      const note = followUp.note ?? (await latestNote(db, followUp.personId));
      return { followUp, ...employed, ...(note !== undefined && { note }) };
    }),
  );
  return touches.filter((touch) => touch !== undefined);
}

async function readDay(db: AssayDatabase, { now, zone, limit, names, kept }: Plan): Promise<Day> {
  const open = await openFollowUps(db, new Date(Date.parse(now) + WEEK).toISOString());
  const others = open.filter((followUp) => followUp.id !== kept?.id);
  const byDay = groupByDay(kept ? [...others, kept] : others, now, zone);
  const groups = names.map(async (name) => ({
    name,
    total: byDay[name].length,
    touches: await readTouches(db, byDay[name].slice(0, limit)),
  }));
  const isOpen = others.length < open.length;
  return {
    now,
    icps: await activeIcps(db),
    groups: await Promise.all(groups),
    ...(kept && { kept: { id: kept.id, isOpen } }),
  };
}

/** The plan: overdue, today and, unless left out, the next seven days; `undefined` until it is read. */
export function useDay(
  names: readonly DayGroup[],
  limit: number,
  kept: FollowUp | undefined,
): Day | undefined {
  const now = useNow();
  const { zone } = useFormat();
  return useLive((db) => readDay(db, { now, zone, limit, names, kept }), [now, zone, limit, names, kept]);
}
