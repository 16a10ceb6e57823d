import type { StorageFailure } from '../actions/outcome.ts';
import type { PeriodProblem } from '../followup/index.ts';
import type { CriterionLift, Outcomes } from '../model/calibration.ts';
import type { Icp } from '../model/icp.ts';
import type { DaySpan, InsightChoice, TimeBucket, TimeUnit } from '../model/insights.ts';
import type { Instant } from '../model/schema.ts';
import type { WonStage } from '../model/words.ts';
import type { PeriodCounts, StandingCounts } from '../pipeline/insights/index.ts';
import { startWorker } from './start-worker.ts';
import { INSIGHTS } from './trades.ts';

/** Everyone was read. */
export interface InsightsRead {
  people: number;
  entries: number;
  /** As `readInsightMark` told it when reading began. */
  mark: string;
  /** Everybody's groups, with how many are in each, the largest first. */
  groups: { key: string; n: number }[];
  /** The moment everything is told as of. */
  at: Instant;
}

/** The insights of one choice. */
export interface InsightReport {
  choice: InsightChoice;
  /** People the choice of profile and group is about. */
  people: number;
  /** The period's days; for all time from the first thing that happened. Absent where nothing did. */
  days?: DaySpan;
  unit: TimeUnit;
  buckets: TimeBucket[];
  counts: PeriodCounts;
  /** The same of the period before, where that was asked for and there is one. */
  before?: { days: DaySpan; counts: PeriodCounts };
  standing: StandingCounts;
  /** When somebody was captured last, of those the choice is about. */
  lastCapturedAt?: Instant;
}

/** What each criterion of a profile told of the outcome. */
export interface LiftReport {
  icp: Icp;
  wonAt: WonStage;
  outcomes: Outcomes;
  lifts: CriterionLift[];
  /** Whether there were more than are looked at. */
  cut: boolean;
}

export type InsightOrder =
  | { kind: 'read'; now: Instant; zone: string }
  | { kind: 'count'; id: number; choice: InsightChoice }
  | { kind: 'lift'; id: number; choice: InsightChoice };

/** What the worker says. A failure without `id` is of reading everyone, and its last word. */
export type InsightWord =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'read'; read: InsightsRead }
  | { kind: 'counted'; id: number; report: InsightReport | PeriodProblem }
  | { kind: 'lift-progress'; id: number; done: number; all: number }
  | { kind: 'lifted'; id: number; report: LiftReport | PeriodProblem | 'no-icp' }
  | { kind: 'failed'; failure: StorageFailure; id?: number };

/** The data could not be read. */
export class InsightsFailed extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure);
  }
}

/** Everyone in a worker's memory, to be asked about until it is closed. */
export interface InsightSession {
  read: InsightsRead;
  /** @throws InsightsFailed when the worker broke down */
  count(choice: InsightChoice): Promise<InsightReport | PeriodProblem>;
  /**
   * Reads the ledgers of those whose pursuit ended, the first time it is asked.
   * @throws InsightsFailed when the store fails
   */
  lift(
    choice: InsightChoice,
    progress: (done: number, all: number) => void,
  ): Promise<LiftReport | PeriodProblem | 'no-icp'>;
  close(): void;
}

interface Waiting {
  resolve(answer: never): void;
  reject(error: InsightsFailed): void;
  progress?: (done: number, all: number) => void;
}

/** The questions under way, by their number. */
class Questions {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  ask<T>(send: (id: number) => void, progress?: Waiting['progress']): Promise<T> {
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, ...(progress && { progress }) });
      send(id);
    });
  }

  hear(word: Exclude<InsightWord, { kind: 'progress' | 'read' }> & { id: number }): void {
    const one = this.waiting.get(word.id);
    if (word.kind === 'lift-progress') {
      one?.progress?.(word.done, word.all);
      return;
    }
    this.waiting.delete(word.id);
    if (word.kind === 'failed') one?.reject(new InsightsFailed(word.failure));
    else one?.resolve(word.report as never);
  }

  fail(failure: StorageFailure): void {
    for (const { reject } of this.waiting.values()) reject(new InsightsFailed(failure));
    this.waiting.clear();
  }
}

function makeSession(worker: Worker, questions: Questions, read: InsightsRead): InsightSession {
  const give = (order: InsightOrder) => worker.postMessage(order);
  return {
    read,
    count: (choice) => questions.ask((id) => give({ kind: 'count', id, choice })),
    lift: (choice, progress) => questions.ask((id) => give({ kind: 'lift', id, choice }), progress),
    close: () => worker.terminate(),
  };
}

/**
 * Reads everyone's entries into the memory of a worker of its own, so that no page waits for it and another choice is answered at
 * once. It writes nothing, so that stopping it costs nothing.
 * @param progress called with rows and entries read and those there are
 * @returns `undefined` when `signal` was aborted before all was read
 * @throws InsightsFailed when the store fails
 */
export async function openInsights(
  { now, zone }: { now: Instant; zone: string },
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<InsightSession | undefined> {
  const worker = await startWorker(INSIGHTS);
  const questions = new Questions();
  const reading = new Promise<InsightSession | undefined>((resolve, reject) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    const fail = (failure: StorageFailure) => {
      reject(new InsightsFailed(failure));
      questions.fail(failure);
    };
    worker.onmessage = ({ data: word }: MessageEvent<InsightWord>) => {
      if (word.kind === 'progress') progress(word.done, word.all);
      else if (word.kind === 'read') resolve(makeSession(worker, questions, word.read));
      else if (word.kind !== 'failed') questions.hear(word);
      else if (word.id === undefined) fail(word.failure);
      else questions.hear({ ...word, id: word.id });
    };
    worker.onerror = () => fail('unexpected');
  });
  worker.postMessage({ kind: 'read', now, zone } satisfies InsightOrder);
  try {
    const session = await reading;
    if (session === undefined) worker.terminate();
    return session;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
