import { setGoals } from '../../lib/actions/set-goals.ts';
import type { Goals } from '../../lib/model/insights.ts';
import { readGoals } from '../../lib/store/insight-choice.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useInsightsMessages } from '../locale/late-messages.tsx';

const NONE: Goals = {};

/** The user's goals, and how to set them, which can be taken back. `save` rejects when the store fails. */
export function useGoals(): { goals: Goals; save(goals: Goals): Promise<void> } {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { form } = useInsightsMessages().activity;
  const goals = useLive(readGoals, []) ?? NONE;
  const save = async (next: Goals) => {
    const before = await setGoals(db, next);
    offerUndoBy(form.saved, () => setGoals(db, before));
  };
  return { goals, save };
}
