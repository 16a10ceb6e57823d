import { startAct } from '../actions/act.ts';
import { describeFailure } from '../actions/outcome.ts';
import { rescore } from '../actions/rescore.ts';
import { AssayDatabase } from '../store/database.ts';
import type { ScorerWord } from './scorer.ts';

/** One run at a time in the whole browser: a second would read and write the same rows. */
const LOCK = 'assay-scoring';

/** The worker's side of `scoreEveryone`: one run, told step by step. Any message asks it to stop after the present step. */
export async function serveScoring(): Promise<void> {
  const say = (word: ScorerWord) => postMessage(word);
  const stop = new AbortController();
  addEventListener('message', () => stop.abort());
  const db = new AssayDatabase();
  try {
    const done = await navigator.locks.request(LOCK, () =>
      rescore(db, startAct(), (done, all) => say({ kind: 'progress', done, all }), stop.signal),
    );
    say({ kind: 'ended', done });
  } catch (error) {
    say({ kind: 'failed', failure: describeFailure(error) });
  } finally {
    db.close();
  }
}
