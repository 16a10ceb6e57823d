import { useEffect, useMemo, useState } from 'react';
import { openList } from '../../lib/browser/open-list.ts';
import { MOST_START_DAYS, type Starts, spreadStarts } from '../../lib/followup/spread-starts.ts';
import type { StandingBrief } from '../../lib/model/brief.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { readTaken } from '../../lib/store/read-taken.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';

/** The calendar days those working days may take, holidays among them. */
const LOOKED_AT = 2 * MOST_START_DAYS;

const bestFirst = (one: StandingBrief, other: StandingBrief): number =>
  (other.score ?? -1) - (one.score ?? -1) || (one.id < other.id ? -1 : 1);

/** These people, the best score first; `undefined` until the list tells. */
function useBestFirst(ids: readonly string[]): string[] | undefined {
  const [ordered, setOrdered] = useState<{ of: readonly string[]; ids: string[] }>();
  useEffect(() => {
    let current = true;
    void openList()
      .ask('standings', { ids })
      .then((standings) => {
        if (!current) return;
        const known = standings.toSorted(bestFirst).map(({ id }) => id);
        const there = new Set(known);
        // Somebody the list has not heard of yet is not left out.
        setOrdered({ of: ids, ids: [...known, ...ids.filter((id) => !there.has(id))] });
      })
      .catch(() => current && setOrdered({ of: ids, ids: [...ids] }));
    return () => {
      current = false;
    };
  }, [ids]);
  return ordered?.of === ids ? ordered.ids : undefined;
}

/** In which order many begin a cadence, the best score first, and on which days. `undefined` until that is known. */
export function useStarts(
  ids: readonly string[],
  cadence: Cadence | undefined,
): { ids: string[]; starts: Starts | undefined } | undefined {
  const { zone } = useFormat();
  const now = useNow();
  const settings = useSettings();
  const ordered = useBestFirst(ids);
  const minute = now.slice(0, 16);
  const taken = useLive(async (db) => await readTaken(db, now, zone, LOOKED_AT), [minute, zone]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a minute is as fine as it need be
  return useMemo(() => {
    if (!ordered || !taken || !settings || !cadence) return undefined;
    const { capacity, workStart } = settings;
    const pace = { now, zone, workStart, week: capacity };
    return { ids: ordered, starts: spreadStarts(ordered.length, cadence, { pace, capacity, taken }) };
  }, [ordered, taken, settings, cadence, minute, zone]);
}
