import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackupFailure } from '../../lib/actions/restore-backup.ts';
import { BackupFailed } from '../../lib/browser/backup-maker.ts';
import type { BackupProgress } from '../../lib/browser/backup-words.ts';

interface WorkState {
  /** How far the work under way is. */
  progress?: BackupProgress;
  /** The last one failed. */
  failure?: BackupFailure;
  /** The last one was called off. */
  cancelled?: true;
}

/** What a piece of work is given: how to tell how far it is, and when to stop. */
export interface Watched {
  progress(progress: BackupProgress): void;
  signal: AbortSignal;
}

/** One work with backups at a time, with its progress, how to call it off, and how it failed. A view that goes away calls it off. */
export function useBackupWork() {
  const [state, setState] = useState<WorkState>({});
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  /** Answers what the work did; `undefined` where it failed or was called off, which the state then says. */
  const run = useCallback(
    async <T>(
      begin: BackupProgress,
      work: (watched: Watched) => Promise<T | undefined>,
    ): Promise<T | undefined> => {
      if (running.current) return undefined;
      const stop = new AbortController();
      running.current = stop;
      setState({ progress: begin });
      try {
        const done = await work({ progress: (progress) => setState({ progress }), signal: stop.signal });
        setState(done === undefined ? { cancelled: true } : {});
        return done;
      } catch (error) {
        setState({ failure: error instanceof BackupFailed ? error.failure : 'unexpected' });
        return undefined;
      } finally {
        running.current = undefined;
      }
    },
    [],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setState({}), []);
  return { ...state, run, cancel, reset };
}
