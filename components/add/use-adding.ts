import { startAct } from '../../lib/actions/act.ts';
import { addEntered } from '../../lib/actions/add-entered.ts';
import { capture } from '../../lib/actions/capture.ts';
import { undo } from '../../lib/actions/undo.ts';
import { deriveId } from '../../lib/model/ids.ts';
import type { Happening } from '../../lib/model/ledger.ts';
import type { PersonReading, Source } from '../../lib/model/reading.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from '../person/use-verb.ts';

/** Where what a user enters comes from. */
export const ENTERED: Source = { kind: 'entered' };

export interface EnteredOne {
  reading: PersonReading & { name: string };
  note: string;
}

function useOne() {
  return useVerb((db, act, { reading, note }: EnteredOne) => {
    // Who states no identity gets one made from the act, so that the act sent again makes nobody twice.
    const own = reading.identities.length > 0 ? reading.identities : [`made:${deriveId(act.id, 0)}`];
    const along: Happening[] = note === '' ? [] : [{ type: 'noted', data: { text: note } }];
    return capture(db, act, { reading: { ...reading, identities: own }, source: ENTERED, along });
  });
}

/** Saves one person typed in, with their note, in one act. `takeBack` gives back what was typed when it is undone. */
export function useAddingOne() {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { done } = useMessages().person;
  const verb = useOne();
  const save = async (one: EnteredOne, takeBack: () => void): Promise<boolean> => {
    const outcome = await verb.ask(one);
    if (!outcome?.ok) return false;
    const said = outcome.news === 'captured' ? done.captured : done.updated;
    offerUndoBy(said(isolateName(outcome.person.facts.name.value)), async () => {
      await undo(db, startAct(), [outcome.act]);
      takeBack();
    });
    return true;
  };
  return { save, state: verb.state };
}

/** Saves people pasted, in one act. `takeBack` gives back what was pasted when it is undone. */
export function useAddingMany() {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { list } = useMessages();
  const verb = useVerb((store, act, people: readonly PersonReading[], tags: readonly string[]) =>
    addEntered(store, act, people, { tags }),
  );
  const save = async (people: readonly PersonReading[], tags: readonly string[], takeBack: () => void) => {
    const outcome = await verb.ask(people, tags);
    if (!outcome?.ok) return false;
    const saved = outcome.rows.filter(({ personId }) => personId !== undefined).length;
    offerUndoBy(list.saved(saved), async () => {
      await undo(db, startAct(), [outcome.act]);
      takeBack();
    });
    return true;
  };
  return { save, state: verb.state };
}
