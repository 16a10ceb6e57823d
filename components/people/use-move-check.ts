import { useCallback, useEffect, useRef, useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import type { Stage } from '../../lib/model/words.ts';
import { useStore } from '../hooks/use-store.tsx';
import { checkMove, type MoveCheck } from './check-move.ts';

/** Holds the selection against a stage's gate, which takes a while for many, and can be stopped. */
export function useMoveCheck(ids: readonly string[]) {
  const db = useStore();
  const [check, setCheck] = useState<MoveCheck>();
  const [checking, setChecking] = useState<{ to: Stage; done: number }>();
  const [failure, setFailure] = useState<StorageFailure>();
  const running = useRef(false);
  const stopped = useRef(false);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  // Closing the panel is changing one's mind.
  useEffect(() => stop, [stop]);
  /** Resolves to what was found; `undefined` when it was stopped or failed. */
  const run = async (to: Stage): Promise<MoveCheck | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    stopped.current = false;
    setFailure(undefined);
    const progress = (done: number) => {
      setChecking({ to, done });
      return !stopped.current;
    };
    try {
      const found = await checkMove(db, ids, to, startAct().at, progress);
      if (found) setCheck(found);
      return found;
    } catch (error) {
      setFailure(describeFailure(error));
      return undefined;
    } finally {
      running.current = false;
      setChecking(undefined);
    }
  };
  return { check, checking, failure, run, stop };
}
