import { describeFailure } from '../actions/outcome.ts';
import { AssayDatabase } from '../store/database.ts';
import { readMark } from '../store/list/kept-list.ts';
import { makeList } from '../store/list/make-list.ts';
import { LIST_LOCK } from './list-lock.ts';
import type { ListMakerWord } from './list-maker.ts';

const say = (word: ListMakerWord) => postMessage(word);

/** The worker's side of `makeListAside`: one run, unless another has made the list by its turn. */
export async function serveListMaking(): Promise<void> {
  const db = new AssayDatabase();
  try {
    await navigator.locks.request(LIST_LOCK, async () => {
      if ((await readMark(db)).made) return;
      await makeList(db, (done, all) => say({ kind: 'progress', done, all }));
    });
    say({ kind: 'ended' });
  } catch (error) {
    say({ kind: 'failed', failure: describeFailure(error) });
  } finally {
    db.close();
  }
}
