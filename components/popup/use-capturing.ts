import { newId, startAct } from '../../lib/actions/act.ts';
import { capture } from '../../lib/actions/capture.ts';
import { undo } from '../../lib/actions/undo.ts';
import type { DisqualifyReason } from '../../lib/model/words.ts';
import { type Draft, draftHappenings, EMPTY_DRAFT } from '../../lib/pipeline/draft-person.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from '../person/use-verb.ts';
import type { DraftInHand } from './use-draft.ts';
import type { GoodTabReading } from './use-page.ts';

/**
 * Keeps the person on the page together with everything set for them, in one act; with a reason, as someone set aside.
 * Taking it back gives the draft back, too.
 */
export function useCapturing(reading: GoodTabReading, hand: DraftInHand) {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { done } = useMessages().person;
  const { person, source } = reading;
  const verb = useVerb((store, act, draft: Draft, why: DisqualifyReason | undefined) =>
    capture(store, act, { reading: person, source, along: draftHappenings(draft, act.at, newId(), why) }),
  );
  /** `left` is what stays in hand. */
  const save = async (draft: Draft, why?: DisqualifyReason, left = EMPTY_DRAFT): Promise<boolean> => {
    const before = hand.draft;
    const outcome = await verb.ask(draft, why);
    if (!outcome?.ok) return false;
    hand.reset(left);
    const said = outcome.news === 'captured' ? done.captured : done.updated;
    offerUndoBy(said(isolateName(outcome.person.facts.name.value)), async () => {
      await undo(db, startAct(), [outcome.act]);
      hand.reset(before);
    });
    return true;
  };
  return { save, state: verb.state };
}
