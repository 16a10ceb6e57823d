import { startAct } from '../../lib/actions/act.ts';
import { unforget } from '../../lib/actions/forget.ts';
import { objectUnsaved } from '../../lib/actions/object-unsaved.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import type { ObjectionChannel } from '../../lib/model/words.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from '../person/use-verb.ts';
import type { DraftInHand } from './use-draft.ts';

interface Whom {
  /** Whom the page's address is about, which its text may not say. */
  identity: string | undefined;
  person: PersonReading;
  hand: DraftInHand;
}

/** Keeps somebody out who was never kept. What was set for them goes, too, and comes back when that is taken back. */
export function useObjecting({ identity, person, hand }: Whom) {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { done } = useMessages().person;
  const identities = [...new Set([...(identity === undefined ? [] : [identity]), ...person.identities])];
  const verb = useVerb((store, act, channel: ObjectionChannel) =>
    objectUnsaved(store, act, { ...person, identities }, channel),
  );
  const object = async (channel: ObjectionChannel) => {
    const before = hand.draft;
    const outcome = await verb.ask(channel);
    if (!outcome?.ok) return;
    const { forgotten } = outcome;
    hand.reset();
    offerUndoBy(done.objected(isolateName(person.name ?? '')), async () => {
      await unforget(db, startAct(), [forgotten]);
      hand.reset(before);
    });
  };
  return { object, state: verb.state };
}

export type Objecting = ReturnType<typeof useObjecting>;
