import { useCallback, useMemo, useRef, useState } from 'react';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import { type BulkJob, type BulkResult, type PartDone, runBulk } from './run-bulk.ts';
import { useStore } from './use-store.tsx';
import { useUndo } from './use-undo.tsx';

interface Progress {
  label: string;
  done: number;
  total: number;
  /** It is being taken back, which is done whole or not at all. */
  undoing?: boolean;
}

export interface Bulk {
  /** What is under way and how far; `undefined` when nothing is. */
  progress: Progress | undefined;
  /** How the last job went where not all of it happened, until it is dismissed or another starts. */
  result: BulkResult | undefined;
  run(job: BulkJob): Promise<void>;
  /** Stops after the people at hand. What is done stays done, and can be undone. */
  cancel(): void;
  dismiss(): void;
}

const happenedWhole = ({ rest, unchanged, declined }: BulkResult): boolean =>
  rest.length === 0 && unchanged + declined === 0;

/** Takes parts back, the last one first, telling how many there were to go. Those taken back are let go of. */
async function takeBackAll(ways: PartDone['takeBack'][], tell: (left: number) => void): Promise<void> {
  for (let way = ways.at(-1); way !== undefined; way = ways.at(-1)) {
    tell(ways.length);
    await way();
    ways.pop();
  }
}

/** Carries one act out on many people, with progress, a way to stop, and one undo for all of it. */
export function useBulk(): Bulk {
  const db = useStore();
  const { offerUndo, offerUndoBy } = useUndo();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<BulkResult>();
  /** A job, and one that is being taken back meanwhile. */
  const running = useRef(0);
  const cancelled = useRef(false);
  const whileRunning = useCallback(async (work: () => Promise<void>) => {
    running.current += 1;
    try {
      await work();
    } finally {
      running.current -= 1;
      if (running.current === 0) setProgress(undefined);
    }
  }, []);
  const run = useCallback(
    async (job: BulkJob) => {
      if (running.current > 0) return;
      cancelled.current = false;
      setResult(undefined);
      await whileRunning(async () => {
        const total = job.ids.length;
        const show = (done: number) => setProgress({ label: job.label, done, total });
        show(0);
        const isCancelled = () => cancelled.current;
        const { result: went, acts, ways } = await runBulk({ db, job, isCancelled, onProgress: show });
        if (!happenedWhole(went)) setResult(went);
        if (acts.length > 0) offerUndo(job.done(acts.length), acts);
        if (!('performPart' in job) || went.changed === 0) return;
        const back = Math.min(total, ways.length * job.atOnce);
        const tell = (left: number) =>
          setProgress({
            label: job.undoing,
            done: Math.max(0, back - left * job.atOnce),
            total: back,
            undoing: true,
          });
        offerUndoBy(job.done(went.changed), () => whileRunning(() => takeBackAll(ways, tell)));
      });
      await reconcileReminders(db);
    },
    [db, offerUndo, offerUndoBy, whileRunning],
  );
  const cancel = useCallback(() => {
    cancelled.current = true;
  }, []);
  const dismiss = useCallback(() => setResult(undefined), []);
  return useMemo(
    () => ({ progress, result, run, cancel, dismiss }),
    [progress, result, run, cancel, dismiss],
  );
}
