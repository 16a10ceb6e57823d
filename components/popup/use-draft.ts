import { type Draft, EMPTY_DRAFT, isEmptyDraft } from '../../lib/pipeline/draft-person.ts';
import { useKept } from './use-kept.ts';

export interface DraftInHand {
  draft: Draft;
  change(part: Partial<Draft>): void;
  /** Sets the whole draft: back to what it was, or to nothing. */
  reset(draft?: Draft): void;
}

/** What was set for someone and is not saved, through any number of openings of the popup. `undefined` until it is read. */
export function useDraft(identity: string): DraftInHand | undefined {
  const kept = useKept(identity, EMPTY_DRAFT, isEmptyDraft);
  return (
    kept && {
      draft: kept.value,
      change: kept.change,
      reset: (draft = EMPTY_DRAFT) => kept.set(draft),
    }
  );
}
