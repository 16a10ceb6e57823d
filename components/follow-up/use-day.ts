import { openList } from '../../lib/browser/open-list.ts';
import type { TodayPlan } from '../../lib/followup/index.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { countOpenFollowUps } from '../../lib/store/queries.ts';
import {
  type Day,
  type DayAsk,
  dayOfRows,
  type PlanAsk,
  planUntil,
  readDay,
  readPlan,
} from '../../lib/store/read-day.ts';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';

/** Up to so many, the rows themselves are read; the day of more is read by the list's worker, which knows everyone. */
const FEW = 300;

const isFew = async (db: AssayDatabase, { now }: Pick<PlanAsk, 'now'>) =>
  (await countOpenFollowUps(db, planUntil(now))) <= FEW;

/** The plan: what today has room for, what waits and, where asked for, the next seven days; `undefined` until it is read. */
export function useDay(page: DayAsk['page'], kept: FollowUp | undefined): Day | undefined {
  const now = useNow();
  const { zone } = useFormat();
  const capacity = useSettings()?.capacity;
  const ask = capacity && { now, zone, capacity, page, ...(kept && { kept }) };
  const read = useLive(
    async (db) => ask && ((await isFew(db, ask)) ? await readDay(db, dayOfRows(db), ask) : 'many'),
    [now, zone, capacity, JSON.stringify(page), kept],
  );
  const many = useList('day', read === 'many' ? ask : undefined);
  return read === 'many' ? many?.answer : read;
}

/** Where everything due goes, by a capacity. */
export async function planBy(db: AssayDatabase, ask: PlanAsk): Promise<TodayPlan> {
  if (await isFew(db, ask)) return await readPlan(db, dayOfRows(db), ask);
  const standings = async (ids: readonly string[]) => await openList().ask('standings', { ids });
  return await readPlan(db, { ...dayOfRows(db), standings }, ask);
}
