import type { StorageFailure } from '../actions/outcome.ts';
import { LIST_MAKER } from './trades.ts';
import { type Counted, failureOf, workAside } from './work-aside.ts';

/**
 * Makes the list of people from their rows, where the database has none yet. In the worker that can read titles and places, which
 * the list's own worker does without.
 * @returns why it could not be made, if it could not
 */
export async function makeListAside(
  progress: (done: number, all: number) => void,
): Promise<StorageFailure | undefined> {
  const onStep = ({ done, all }: Counted) => progress(done, all);
  try {
    await workAside<undefined, Counted>(LIST_MAKER, 'make', { onStep, stop: 'ask' });
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}
