import { type Act, startAct } from '../../lib/actions/act.ts';
import { describeFailure, type Outcome, type StorageFailure } from '../../lib/actions/outcome.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';

/** Milliseconds between two looks at the progress: more often is not seen. */
const SHOW_EVERY = 60;

interface Job {
  /** What is under way: `Moving`. */
  label: string;
  ids: readonly string[];
  /** Words the undo by the number of people changed. */
  done(changed: number): string;
}

/** One act, to be carried out on one person after another. Its entries take it back. */
export interface EachJob extends Job {
  perform(db: AssayDatabase, act: Act, id: string): Promise<Outcome>;
}

/** How one part of a job went. */
export interface PartDone {
  outcomes: readonly Outcome<unknown>[];
  /** The way back, where no entry is left that could be. */
  takeBack(): Promise<unknown>;
}

/** One act, to be carried out on some people at once, part after part. */
export interface PartsJob extends Job {
  /** How many make a part. */
  atOnce: number;
  /** What is under way while it is taken back. */
  undoing: string;
  performPart(db: AssayDatabase, act: Act, ids: readonly string[]): Promise<PartDone>;
}

export type BulkJob = EachJob | PartsJob;

/** How a job went. `rest` are the people it did not come to, after a cancel or a failure. */
export interface BulkResult {
  job: BulkJob;
  changed: number;
  unchanged: number;
  /** Declined for another reason than that nothing would change. */
  declined: number;
  rest: readonly string[];
  failure?: StorageFailure;
}

export interface Run {
  db: AssayDatabase;
  job: BulkJob;
  isCancelled: () => boolean;
  onProgress: (done: number) => void;
}

interface Ran {
  result: BulkResult;
  /** Acts whose entries can be undone, or the ways back of a job that leaves none. */
  acts: string[];
  ways: PartDone['takeBack'][];
}

function count(result: BulkResult, outcomes: readonly Outcome<unknown>[]): void {
  for (const outcome of outcomes) {
    if (outcome.ok) result.changed += 1;
    else if (outcome.reason === 'unchanged') result.unchanged += 1;
    else result.declined += 1;
  }
}

async function runPart({ db, job }: Run, ids: readonly string[], ran: Ran): Promise<void> {
  if ('performPart' in job) {
    const { outcomes, takeBack } = await job.performPart(db, startAct(), ids);
    count(ran.result, outcomes);
    ran.ways.push(takeBack);
    return;
  }
  for (const id of ids) {
    const outcome = await job.perform(db, startAct(), id);
    count(ran.result, [outcome]);
    if (outcome.ok) ran.acts.push(outcome.act);
  }
}

function stop(ran: Ran, at: number): Ran {
  ran.result.rest = ran.result.job.ids.slice(at);
  return ran;
}

/** Carries a job out, part by part, until it is done, cancelled, or the store fails. */
export async function runBulk(run: Run): Promise<Ran> {
  const { job, isCancelled, onProgress } = run;
  const result: BulkResult = { job, changed: 0, unchanged: 0, declined: 0, rest: [] };
  const ran: Ran = { result, acts: [], ways: [] };
  const size = 'performPart' in job ? job.atOnce : 1;
  let shownAt = performance.now();
  for (let at = 0; at < job.ids.length; at += size) {
    if (isCancelled()) return stop(ran, at);
    if (performance.now() - shownAt > SHOW_EVERY) {
      onProgress(at);
      shownAt = performance.now();
    }
    try {
      await runPart(run, job.ids.slice(at, at + size), ran);
    } catch (error) {
      result.failure = describeFailure(error);
      return stop(ran, at);
    }
  }
  return ran;
}
