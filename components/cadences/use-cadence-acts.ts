import { useLocation } from 'wouter';
import { newId } from '../../lib/actions/act.ts';
import { deleteCadence, restoreCadence } from '../../lib/actions/save-cadence.ts';
import { dropDraft, writeDraft } from '../../lib/browser/drafts.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { useAct } from '../hooks/use-act.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { type CadenceForm, emptyCadence, toForm } from './cadence-form.ts';

/** Where the form of a cadence is kept while it is written. */
export const draftKey = (id: string) => `cadence:${id}`;

/** What can be done with a cadence as a whole, from the list as from its own page. */
export function useCadenceActs() {
  const db = useStore();
  const say = useCadenceMessages();
  const { offerUndoBy } = useUndo();
  const { perform, failure } = useAct();
  const [, navigate] = useLocation();
  const write = async (form: CadenceForm) => {
    await writeDraft(draftKey(form.id), { form });
    navigate(`/cadences/${form.id}`);
  };
  const remove = async ({ id, name }: Pick<Cadence, 'id' | 'name'>) => {
    const deleted = await perform(async (store, act) => {
      const cadence = await deleteCadence(store, id);
      return { ok: true, act: act.id, cadence } as const;
    });
    if (!deleted?.ok || !deleted.cadence) return;
    await dropDraft(draftKey(id));
    navigate('/cadences');
    offerUndoBy(say.deleted(name), () => restoreCadence(db, id, deleted.cadence));
  };
  return {
    create: () => void write(emptyCadence(newId(), say.firstName)),
    copy: (cadence: Cadence) =>
      void write({ ...toForm(cadence), id: newId(), name: say.copyOf(cadence.name) }),
    remove: (cadence: Pick<Cadence, 'id' | 'name'>) => void remove(cadence),
    failure,
  };
}

export type CadenceActs = ReturnType<typeof useCadenceActs>;
