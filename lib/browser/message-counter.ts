import type { StorageFailure } from '../actions/outcome.ts';
import type { TemplateResult } from '../store/template-results.ts';
import { startWorker } from './start-worker.ts';
import { MESSAGE_COUNTER } from './trades.ts';

/** What the worker says while it works; `ended` and `failed` are its last words. */
export type CounterWord =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'ended'; results: TemplateResult[] }
  | { kind: 'failed'; failure: StorageFailure };

/** What was sent could not be read; nothing was written. */
export class CountingFailed extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure);
  }
}

/**
 * Counts what came of every template, in a worker of its own. It writes nothing, so that stopping it costs nothing.
 * @param progress called with people looked at and those there are
 * @returns `undefined` when `signal` was aborted
 * @throws CountingFailed when the store fails
 */
export async function countMessagesAside(
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<TemplateResult[] | undefined> {
  const worker = await startWorker(MESSAGE_COUNTER);
  const ending = new Promise<TemplateResult[] | undefined>((resolve, reject) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    worker.onmessage = ({ data: word }: MessageEvent<CounterWord>) => {
      if (word.kind === 'progress') progress(word.done, word.all);
      else if (word.kind === 'ended') resolve(word.results);
      else reject(new CountingFailed(word.failure));
    };
    worker.onerror = () => reject(new CountingFailed('unexpected'));
  });
  worker.postMessage('count');
  return await ending.finally(() => worker.terminate());
}
