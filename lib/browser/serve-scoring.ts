import { startAct } from '../actions/act.ts';
import { describeFailure } from '../actions/outcome.ts';
import { callOffScoring, isScoringWanted, rescore } from '../actions/rescore.ts';
import { AssayDatabase } from '../store/database.ts';
import type { ScorerOrder, ScorerWord } from './scorer.ts';

/** One run at a time: a second would read and write the same rows. */
const LOCK = 'assay-scoring';

const say = (word: ScorerWord) => postMessage(word);

async function score(order: ScorerOrder, signal: AbortSignal): Promise<void> {
  const db = new AssayDatabase();
  try {
    const done = await navigator.locks.request(LOCK, async () => {
      if (order === 'resume' && !(await isScoringWanted(db))) return 0;
      return await rescore(db, startAct(), (done, all) => say({ kind: 'progress', done, all }), signal);
    });
    say({ kind: 'ended', done });
  } catch (error) {
    // A store that failed would fail again: the user is told where scores are made, and asks for the next run.
    await callOffScoring(db).catch(() => {});
    say({ kind: 'failed', failure: describeFailure(error) });
  } finally {
    db.close();
  }
}

/** The worker's side of `scoreEveryone`: one run, told step by step, until it is told to stop. */
export function serveScoring(): void {
  const stop = new AbortController();
  addEventListener('message', ({ data: order }: MessageEvent<ScorerOrder>) => {
    if (order === 'stop') stop.abort();
    else void score(order, stop.signal);
  });
}
