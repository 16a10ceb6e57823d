import type { StorageFailure } from '../actions/outcome.ts';
import { startWorker } from './start-worker.ts';

/** What the scoring worker says while it works; `ended` and `failed` are its last words. */
export type ScorerWord =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'ended'; done: number }
  | { kind: 'failed'; failure: StorageFailure };

/** Scoring did not go through; what was done is kept, and the next run goes on from there. */
export class ScoringFailed extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure);
  }
}

/** `begin` scores everyone; `resume` does so only if that is still wanted when no other run is under way. */
export type ScorerOrder = 'begin' | 'resume' | 'stop';

/**
 * Scores everyone against the profiles in use, in a worker of its own, so that no page waits for it. One run at a time in the
 * whole browser: another waits for its end.
 * @param progress called after each chunk with people done and people in all
 * @returns how many were done; fewer than all when `signal` was aborted, after the chunk under way
 * @throws ScoringFailed when the store fails
 */
export async function scoreEveryone(
  order: Exclude<ScorerOrder, 'stop'>,
  progress: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<number> {
  const worker = await startWorker('scorer');
  const give = (word: ScorerOrder) => worker.postMessage(word);
  signal?.addEventListener('abort', () => give('stop'), { once: true });
  const ending = new Promise<number>((resolve, reject) => {
    worker.onmessage = ({ data: word }: MessageEvent<ScorerWord>) => {
      if (word.kind === 'progress') progress(word.done, word.all);
      else if (word.kind === 'ended') resolve(word.done);
      else reject(new ScoringFailed(word.failure));
    };
    worker.onerror = () => reject(new ScoringFailed('unexpected'));
  });
  give(order);
  if (signal?.aborted) give('stop');
  return await ending.finally(() => worker.terminate());
}
