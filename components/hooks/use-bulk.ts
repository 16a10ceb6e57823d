import { useCallback, useMemo, useRef, useState } from 'react';
import { type Act, startAct } from '../../lib/actions/act.ts';
import { describeFailure, type Outcome, type StorageFailure } from '../../lib/actions/outcome.ts';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { useStore } from './use-store.tsx';
import { useUndo } from './use-undo.tsx';

/** Milliseconds between two looks at the progress: more often is not seen. */
const SHOW_EVERY = 60;

/** One act, to be carried out on one person after another. */
export interface BulkJob {
  /** What is under way: `Moving`. */
  label: string;
  ids: readonly string[];
  perform(db: AssayDatabase, act: Act, id: string): Promise<Outcome>;
  /** Words the undo by the number of people changed. */
  done(changed: number): string;
}

/** How a job went. `rest` are the people it did not come to, after a cancel or a failure. */
interface BulkResult {
  job: BulkJob;
  changed: number;
  unchanged: number;
  /** Declined for another reason than that nothing would change. */
  declined: number;
  rest: readonly string[];
  failure?: StorageFailure;
}

export interface Bulk {
  /** What is under way and how far; `undefined` when nothing is. */
  progress: { label: string; done: number; total: number } | undefined;
  /** How the last job went, until it is dismissed or another starts. */
  result: BulkResult | undefined;
  run(job: BulkJob): Promise<void>;
  /** Stops after the person at hand. What is done stays done, and can be undone. */
  cancel(): void;
  dismiss(): void;
}

interface Run {
  db: AssayDatabase;
  job: BulkJob;
  isCancelled: () => boolean;
  onProgress: (done: number) => void;
}

async function runJob({ db, job, isCancelled, onProgress }: Run): Promise<BulkResult & { acts: string[] }> {
  const result = {
    job,
    changed: 0,
    unchanged: 0,
    declined: 0,
    rest: [] as readonly string[],
    acts: [] as string[],
  };
  let shownAt = performance.now();
  for (const [index, id] of job.ids.entries()) {
    if (isCancelled()) return { ...result, rest: job.ids.slice(index) };
    if (performance.now() - shownAt > SHOW_EVERY) {
      onProgress(index);
      shownAt = performance.now();
    }
    try {
      const outcome = await job.perform(db, startAct(), id);
      if (outcome.ok) result.acts.push(outcome.act);
      if (outcome.ok) result.changed += 1;
      else if (outcome.reason === 'unchanged') result.unchanged += 1;
      else result.declined += 1;
    } catch (error) {
      return { ...result, rest: job.ids.slice(index), failure: describeFailure(error) };
    }
  }
  return result;
}

/** Carries one act out on many people, one after another, with progress, a way to stop, and one undo for all of it. */
export function useBulk(): Bulk {
  const db = useStore();
  const { offerUndo } = useUndo();
  const [progress, setProgress] = useState<Bulk['progress']>();
  const [result, setResult] = useState<BulkResult>();
  const running = useRef(false);
  const cancelled = useRef(false);
  const run = useCallback(
    async (job: BulkJob) => {
      if (running.current) return;
      running.current = true;
      cancelled.current = false;
      const show = (done: number) => setProgress({ label: job.label, done, total: job.ids.length });
      setResult(undefined);
      show(0);
      const isCancelled = () => cancelled.current;
      const { acts, ...outcome } = await runJob({ db, job, isCancelled, onProgress: show });
      running.current = false;
      setProgress(undefined);
      setResult(outcome);
      if (acts.length > 0) offerUndo(job.done(acts.length), acts);
      await reconcileReminders(db);
    },
    [db, offerUndo],
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
