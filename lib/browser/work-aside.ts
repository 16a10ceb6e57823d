import type { StorageFailure } from '../actions/outcome.ts';
import { startWorker } from './start-worker.ts';

/** What a worker says while it works on an order; `ended` and `failed` are its last words. */
export type WorkWord<Result, Step> =
  | { kind: 'step'; step: Step }
  | { kind: 'ended'; result: Result }
  | { kind: 'failed'; failure: StorageFailure };

/** Asks a worker to come to an end by itself; it then still says `ended`. */
export const STOP = 'stop';

/** The store failed while a worker worked. */
class WorkFailed extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure);
  }
}

/** Why work aside did not come to an end. */
export const failureOf = (error: unknown): StorageFailure =>
  error instanceof WorkFailed ? error.failure : 'unexpected';

/** How far work has come that is counted in people or their ledgers. */
export interface Counted {
  done: number;
  all: number;
}

export interface Aside<Step> {
  /** Called with each step the worker tells of. */
  onStep?(step: Step): void;
  signal?: AbortSignal | undefined;
  /** What an abort does: `kill` ends work that writes nothing, `ask` lets it come to an end. */
  stop: 'kill' | 'ask';
}

/**
 * Has one order carried out in a worker of its own, so that no page waits for it.
 * @param trade what the worker is wanted for
 * @returns what it came to; `undefined` where it was killed
 * @throws WorkFailed when the store fails
 */
export async function workAside<Result, Step>(
  trade: string,
  order: unknown,
  { onStep, signal, stop }: Aside<Step>,
): Promise<Result | undefined> {
  const worker = await startWorker(trade);
  const ending = new Promise<Result | undefined>((resolve, reject) => {
    const end = () => (stop === 'kill' ? resolve(undefined) : worker.postMessage(STOP));
    worker.onmessage = ({ data: word }: MessageEvent<WorkWord<Result, Step>>) => {
      if (word.kind === 'step') onStep?.(word.step);
      else if (word.kind === 'ended') resolve(word.result);
      else reject(new WorkFailed(word.failure));
    };
    worker.onerror = () => reject(new WorkFailed('unexpected'));
    worker.postMessage(order);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
  });
  return await ending.finally(() => worker.terminate());
}
