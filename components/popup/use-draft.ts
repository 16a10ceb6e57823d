import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft } from '../../lib/browser/drafts.ts';
import { type Draft, EMPTY_DRAFT, isEmptyDraft } from '../../lib/pipeline/draft-person.ts';

export interface DraftInHand {
  draft: Draft;
  change(part: Partial<Draft>): void;
  /** Sets the whole draft: back to what it was, or to nothing. */
  reset(draft?: Draft): void;
}

/** Writes the latest draft, one write at a time: what is typed meanwhile goes with the next. */
function useKeeper(identity: string) {
  const waiting = useRef<Draft>(undefined);
  const writing = useRef(false);
  const write = useCallback(async () => {
    const draft = waiting.current;
    waiting.current = undefined;
    if (draft) await (isEmptyDraft(draft) ? dropDraft(identity) : writeDraft(identity, draft));
  }, [identity]);
  const keep = useCallback(
    async (draft: Draft) => {
      waiting.current = draft;
      if (writing.current) return;
      writing.current = true;
      while (waiting.current) await write();
      writing.current = false;
    },
    [write],
  );
  useEffect(() => {
    // The popup closes without notice; what waits for its turn is handed over now.
    const flush = () => void write();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [write]);
  return keep;
}

/** What was set for someone and is not saved, through any number of openings of the popup. `undefined` until it is read. */
export function useDraft(identity: string): DraftInHand | undefined {
  const [draft, setDraft] = useState<Draft>();
  const latest = useRef(EMPTY_DRAFT);
  const keep = useKeeper(identity);
  useEffect(() => {
    void readDraft<Draft>(identity).then((stored) => {
      latest.current = { ...EMPTY_DRAFT, ...stored };
      setDraft(latest.current);
    });
  }, [identity]);
  const reset = useCallback(
    (next: Draft = EMPTY_DRAFT) => {
      latest.current = next;
      setDraft(next);
      void keep(next);
    },
    [keep],
  );
  const change = useCallback((part: Partial<Draft>) => reset({ ...latest.current, ...part }), [reset]);
  return draft && { draft, change, reset };
}
