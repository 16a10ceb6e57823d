import { useCallback, useRef, useState } from 'react';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import { scoreEveryone } from '../../lib/browser/scorer.ts';
import { failureOf } from '../../lib/browser/work-aside.ts';

export interface Rescoring {
  /** How far scoring everyone has come; absent while none is under way. */
  progress?: { done: number; all: number };
  failure?: StorageFailure;
  /** How many runs have ended; what was read before the last of them is out of date. */
  ended: number;
  /** Resolves when all are scored or it was cancelled. What is left is done by the next run. */
  run(): Promise<void>;
  cancel(): void;
}

/** Scores everyone against the profile in use. It goes on when the view is left; another run finds what is done. */
export function useRescore(): Rescoring {
  const [progress, setProgress] = useState<Rescoring['progress']>();
  const [failure, setFailure] = useState<StorageFailure>();
  const [ended, setEnded] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const run = useCallback(async () => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    const tell = (now: Rescoring['progress']) => own === stop.current && setProgress(now);
    setFailure(undefined);
    try {
      await scoreEveryone('begin', (done, all) => tell({ done, all }), own.signal);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      tell(undefined);
      setEnded((n) => n + 1);
    }
  }, []);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { ...(progress && { progress }), ...(failure && { failure }), ended, run, cancel };
}
