import type { StorageFailure } from '../actions/outcome.ts';
import { startWorker } from './start-worker.ts';
import { LIST_MAKER } from './trades.ts';

/** What the worker says while it works; `ended` and `failed` are its last words. */
export type ListMakerWord =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'ended' }
  | { kind: 'failed'; failure: StorageFailure };

/**
 * Makes the list of people from their rows, where the database has none yet. In the worker that can read titles and places, which
 * the list's own worker does without.
 * @returns why it could not be made, if it could not
 */
export async function makeListAside(
  progress: (done: number, all: number) => void,
): Promise<StorageFailure | undefined> {
  const worker = await startWorker(LIST_MAKER);
  const ending = new Promise<StorageFailure | undefined>((resolve) => {
    worker.onmessage = ({ data: word }: MessageEvent<ListMakerWord>) => {
      if (word.kind === 'progress') progress(word.done, word.all);
      else resolve(word.kind === 'failed' ? word.failure : undefined);
    };
    worker.onerror = () => resolve('unexpected');
  });
  return await ending.finally(() => worker.terminate());
}
