import { useState } from 'react';
import { snooze } from '../../lib/actions/snooze.ts';
import { dueOn } from '../../lib/followup/index.ts';
import type { Capacity } from '../../lib/model/capacity.ts';
import type { Due } from '../../lib/model/follow-up.ts';
import { type Bulk, useBulk } from '../hooks/use-bulk.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { planBy } from './use-day.ts';

export interface Replan {
  bulk: Bulk;
  /** It is being planned, or moved. */
  pending: boolean;
  /** Puts what has no room today, by a capacity, off to the days it is planned for, with one undo for all. */
  moveWaiting(capacity: Capacity): Promise<void>;
}

/** Makes the follow-ups themselves say what the plan says. A plan that cannot be read throws into the nearest ErrorBoundary. */
export function useReplan(): Replan {
  const { today } = useMessages();
  const { zone } = useFormat();
  const db = useStore();
  const workStart = useSettings()?.workStart;
  const bulk = useBulk();
  const [planning, setPlanning] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) throw failure;
  const readDue = async (capacity: Capacity) => {
    const { waits } = await planBy(db, { now: new Date().toISOString(), zone, capacity });
    const due = new Map<string, Due>();
    for (const { followUp, on, placed } of waits) {
      // The hour of a promise is part of it; anything else is for the start of its day.
      const hour = placed?.promised ? followUp.wall.slice('YYYY-MM-DDT'.length) : workStart;
      if (on !== undefined) due.set(followUp.id, dueOn(on, zone, hour));
    }
    return due;
  };
  const moveWaiting: Replan['moveWaiting'] = async (capacity) => {
    setPlanning(true);
    try {
      const due = await readDue(capacity);
      await bulk.run({
        label: today.moving,
        ids: [...due.keys()],
        done: today.moved,
        perform: async (write, act, id) => await snooze(write, act, id, due.get(id) as Due),
      });
    } catch (error) {
      setFailure(error);
    } finally {
      setPlanning(false);
    }
  };
  return { bulk, pending: planning || bulk.progress !== undefined, moveWaiting };
}
