import type { TemplateResult } from '../store/template-results.ts';
import { MESSAGE_COUNTER } from './trades.ts';
import { type Counted, workAside } from './work-aside.ts';

/**
 * Counts what came of every template, in a worker of its own. It writes nothing, so that stopping it costs nothing.
 * @param progress called with people looked at and those there are
 * @returns `undefined` when `signal` was aborted
 * @throws WorkFailed when the store fails
 */
export async function countMessagesAside(
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<TemplateResult[] | undefined> {
  const onStep = ({ done, all }: Counted) => progress(done, all);
  return await workAside<TemplateResult[], Counted>(MESSAGE_COUNTER, 'count', {
    onStep,
    signal,
    stop: 'kill',
  });
}
