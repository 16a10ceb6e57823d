import { startAct } from '../../lib/actions/act.ts';
import { erase } from '../../lib/actions/erase.ts';
import { type Forgotten, unforget } from '../../lib/actions/forget.ts';
import { object } from '../../lib/actions/object.ts';
import type { ObjectionChannel } from '../../lib/model/words.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from './use-verb.ts';

/**
 * Objecting and erasing. Both leave no entry to undo, so the way back is what this page still holds in memory.
 * `onGone` runs once the person is removed.
 */
export function useForgetting(id: string, name: string, onGone: () => void) {
  const db = useStore();
  const { done } = useMessages().person;
  const { offerUndoBy } = useUndo();
  const objected = useVerb((store, act, channel: ObjectionChannel) => object(store, act, id, channel));
  const erased = useVerb((store, act) => erase(store, act, id));
  const leave = (message: string, forgotten: Forgotten) => {
    offerUndoBy(message, () => unforget(db, startAct(), [forgotten]));
    onGone();
  };
  return {
    async object(channel: ObjectionChannel) {
      const outcome = await objected.ask(channel);
      if (outcome?.ok) leave(done.objected(name), outcome.forgotten);
    },
    async erase() {
      const outcome = await erased.ask();
      if (outcome?.ok) leave(done.erased(name), outcome.forgotten);
    },
    states: [objected.state, erased.state] as const,
  };
}
