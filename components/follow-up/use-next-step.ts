import { schedule } from '../../lib/actions/schedule.ts';
import type { Due, Touch as Plan } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Channel } from '../../lib/model/words.ts';
import { type ActState, useAct } from '../hooks/use-act.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { isolateName } from './isolate-name.ts';

export interface NextStepSetting {
  person: PersonRow;
  now: string;
  /** Through which channel, where the user picks none. */
  channel?: Channel | undefined;
  onSet(): void;
}

/** Gives a person another step, with undo. Nothing is set where nothing was picked. */
export function useNextStep({ person, now, channel, onSet }: NextStepSetting): {
  set(plan: (Due & Plan) | undefined): Promise<void>;
  state: ActState;
} {
  const { today } = useMessages();
  const { formatRelativeDay } = useFormat();
  const { perform, ...state } = useAct();
  const set = async (plan: (Due & Plan) | undefined) => {
    if (plan === undefined) return;
    const { wall, zone, dueAt, ...chosen } = plan;
    const through = chosen.channel ?? channel;
    const message = today.scheduled(isolateName(person.facts.name.value), formatRelativeDay(dueAt, now));
    const how = { ...chosen, ...(through && { channel: through }) };
    const due = { wall, zone, dueAt };
    const result = await perform((db, act) => schedule(db, act, person.id, due, how), message);
    if (result?.ok) onSet();
  };
  return { set, state };
}
