import { startAct } from '../actions/act.ts';
import { callOffScoring, isScoringWanted, rescore } from '../actions/rescore.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { ScorerOrder } from './scorer.ts';
import { serveWork } from './serve-work.ts';
import type { Counted } from './work-aside.ts';

/** One run at a time: a second would read and write the same rows. */
const LOCK = 'assay-scoring';

async function score(
  db: AssayDatabase,
  order: ScorerOrder,
  tell: (step: Counted) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    await navigator.locks.request(LOCK, async () => {
      if (order === 'resume' && !(await isScoringWanted(db))) return;
      await rescore(db, startAct(), (done, all) => tell({ done, all }), signal);
    });
  } catch (error) {
    // A store that failed would fail again: the user is told where scores are made, and asks for the next run.
    await callOffScoring(db).catch(() => {});
    throw error;
  }
}

/** The worker's side of `scoreEveryone`. */
export function serveScoring(): void {
  serveWork<ScorerOrder, void, Counted>(score);
}
