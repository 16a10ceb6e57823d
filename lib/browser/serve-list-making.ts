import { readMark } from '../store/list/kept-list.ts';
import { makeList } from '../store/list/make-list.ts';
import { LIST_LOCK } from './list-lock.ts';
import { serveWork } from './serve-work.ts';
import type { Counted } from './work-aside.ts';

/** The worker's side of `makeListAside`: one run, unless another has made the list by its turn. */
export function serveListMaking(): void {
  serveWork<'make', void, Counted>(async (db, _, tell) => {
    await navigator.locks.request(LIST_LOCK, async () => {
      if (!(await readMark(db)).made) await makeList(db, (done, all) => tell({ done, all }));
    });
  });
}
