import { startAct } from '../../lib/actions/act.ts';
import { keepWeight, proposeAgain } from '../../lib/actions/keep-weight.ts';
import { setWeight } from '../../lib/actions/set-weight.ts';
import type { KeptWeight, WeightProposal } from '../../lib/model/calibration.ts';
import { useAct } from '../hooks/use-act.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import type { Rescoring } from '../icp/use-rescore.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import type { Question } from './sum-changes.ts';

/** What can be done with proposals, and how the last act went. */
export function useWeightActs(question: Question, rescore: Rescoring['run']) {
  const db = useStore();
  const { proposals } = useCalibrationMessages();
  const { formatNumber } = useFormat();
  const { offerUndoBy } = useUndo();
  const { perform, pending, failure, refusal } = useAct();
  const { icpId } = question;

  /** Saves the weight in the profile's next version and scores everyone. The way back gives the weight back, no more. */
  const accept = async ({ criterionId, from, to }: WeightProposal, name: string) => {
    const saved = await perform((store, act) => setWeight(store, act, icpId, criterionId, to));
    if (!saved?.ok) return false;
    offerUndoBy(proposals.accepted(name, formatNumber(to)), async () => {
      await setWeight(db, startAct(), icpId, criterionId, from);
      void rescore();
    });
    void rescore();
    return true;
  };

  const keep = async ({ criterionId, from }: WeightProposal, name: string) => {
    const kept: KeptWeight = { ...question, criterionId };
    const done = await perform(async (store, { id }) => {
      await keepWeight(store, kept);
      return { ok: true, act: id } as const;
    });
    if (!done?.ok) return false;
    offerUndoBy(proposals.keptDone(name, formatNumber(from)), () => proposeAgain(db, kept));
    return true;
  };

  return { accept, keep, pending, failure, refusal };
}

export type WeightActs = ReturnType<typeof useWeightActs>;
