import type { AnswerState, BantKey } from '../../lib/model/words.ts';
import type { Draft } from '../../lib/pipeline/draft-person.ts';
import type { Settling } from '../person/settle-question.ts';
import type { DraftInHand } from './use-draft.ts';

/** Keeps answers and facts in the draft, for someone who is not saved. */
export function settleIntoDraft({ draft, change }: DraftInHand): Settling {
  const keep = async (part: Partial<Draft>) => {
    change(part);
    return true;
  };
  const answer = (key: BantKey) => ({
    run: (state: AnswerState) => keep({ answers: { ...draft.answers, [key]: state } }),
  });
  return {
    answers: {
      budget: answer('budget'),
      authority: answer('authority'),
      need: answer('need'),
      timeline: answer('timeline'),
    },
    edit: { run: (field, value) => keep({ edits: { ...draft.edits, [field]: value } }) },
  };
}
