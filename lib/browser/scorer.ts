import { SCORER } from './trades.ts';
import { type Counted, workAside } from './work-aside.ts';

/** `begin` scores everyone; `resume` does so only if that is still wanted when no other run is under way. */
export type ScorerOrder = 'begin' | 'resume';

/**
 * Scores everyone against the profiles in use, in a worker of its own, so that no page waits for it. One run at a time in the
 * whole browser: another waits for its end. Aborted, it ends after the chunk under way.
 * @param progress called after each chunk with people done and people in all
 * @throws WorkFailed when the store fails; what was done is kept, and the next run goes on from there
 */
export async function scoreEveryone(
  order: ScorerOrder,
  progress: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const onStep = ({ done, all }: Counted) => progress(done, all);
  await workAside<undefined, Counted>(SCORER, order, { onStep, signal, stop: 'ask' });
}
