import { snooze } from '../../lib/actions/snooze.ts';
import { dueOn, type PlannedFollowUp } from '../../lib/followup/index.ts';
import type { Due } from '../../lib/model/follow-up.ts';
import { type Bulk, useBulk } from '../hooks/use-bulk.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';

export interface Replan {
  bulk: Bulk;
  /** Puts follow-ups off to the days they are planned for, with one undo for all. */
  move(planned: readonly PlannedFollowUp[]): Promise<void>;
}

/** Makes the follow-ups themselves say what the plan says. */
export function useReplan(): Replan {
  const { today } = useMessages();
  const { zone } = useFormat();
  const workStart = useSettings()?.workStart;
  const bulk = useBulk();
  const move: Replan['move'] = async (planned) => {
    const due = new Map<string, Due>();
    for (const { followUp, on, placed } of planned) {
      // The hour of a promise is part of it; anything else is for the start of its day.
      const hour = placed?.promised ? followUp.wall.slice('YYYY-MM-DDT'.length) : workStart;
      if (on !== undefined) due.set(followUp.id, dueOn(on, zone, hour));
    }
    await bulk.run({
      label: today.moving,
      ids: [...due.keys()],
      done: today.moved,
      perform: async (db, act, id) => await snooze(db, act, id, due.get(id) as Due),
    });
  };
  return { bulk, move };
}
