import { startAct } from '../../lib/actions/act.ts';
import { captureMany } from '../../lib/actions/capture-many.ts';
import { cleanTag } from '../../lib/actions/tag.ts';
import { undo } from '../../lib/actions/undo.ts';
import type { PersonReading, Source } from '../../lib/model/reading.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from '../person/use-verb.ts';
import type { Kept } from '../popup/use-kept.ts';
import type { ListDraft } from './use-list-choice.ts';

/** Saves the people ticked on a list in one act. Taking it back gives the ticks back, too. */
export function useSavingMany(source: Source, draft: Kept<ListDraft>) {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { list } = useMessages();
  const verb = useVerb((store, act, readings: readonly PersonReading[], tag: string) =>
    captureMany(store, act, readings, source, tag === '' ? {} : { tags: [tag] }),
  );
  const save = async (readings: readonly PersonReading[]) => {
    const before = draft.value;
    const outcome = await verb.ask(readings, cleanTag(before.tag));
    if (!outcome?.ok) return;
    // Whoever was ticked is known now; the tag stays for the next page of the list.
    draft.set({ choices: {}, tag: before.tag });
    const saved = outcome.rows.filter(({ personId }) => personId !== undefined).length;
    offerUndoBy(list.saved(saved), async () => {
      await undo(db, startAct(), [outcome.act]);
      draft.set(before);
    });
  };
  return { save, state: verb.state };
}
