import { liveQuery } from 'dexie';
import type { ListChunk } from '../../pipeline/list/pack.ts';
import type { AssayDatabase, ListMark, ListRecord } from '../database.ts';

/** What stands before the list was made. */
const UNMADE: ListMark = { made: false, folded: 0, scrubs: 0 };

export async function readMark(db: AssayDatabase): Promise<ListMark> {
  const row = await db.meta.get('list');
  return row?.key === 'list' ? row.value : UNMADE;
}

export async function writeMark(db: AssayDatabase, mark: ListMark): Promise<void> {
  await db.meta.put({ key: 'list', value: mark });
}

/** The kept list at one moment. */
export interface KeptList {
  mark: ListMark;
  /** In the order of their ids. */
  chunks: ListChunk[];
  /** What became different since they were packed, in its order. Some of it they may hold already; that does no harm. */
  changes: ListRecord[];
}

/** Reads the whole list as it stands. */
export async function readKeptList(db: AssayDatabase): Promise<KeptList> {
  return await db.transaction('r', db.meta, db.listChunks, db.listChanges, async () => {
    const [mark, chunks, changes] = await Promise.all([
      readMark(db),
      db.listChunks.toArray(),
      db.listChanges.toArray(),
    ]);
    return { mark, chunks, changes };
  });
}

/** What became different behind a change, with the mark of the same moment. */
export async function readChangesSince(
  db: AssayDatabase,
  seq: number,
): Promise<Pick<KeptList, 'mark' | 'changes'>> {
  return await db.transaction('r', db.meta, db.listChanges, async () => {
    const [mark, changes] = await Promise.all([
      readMark(db),
      db.listChanges.where('seq').above(seq).toArray(),
    ]);
    return { mark, changes };
  });
}

/** Calls back at once, and whenever the list changes, wherever that was done. Answers how to stop. */
export function watchList(db: AssayDatabase, onChange: () => void): () => void {
  // Counting makes Dexie watch the whole table; of an empty one, asking for the last key would leave it nothing to watch.
  const watched = liveQuery(async () => [await db.listChanges.count(), await db.meta.get('list')]);
  const { unsubscribe } = watched.subscribe({ next: onChange, error: () => {} });
  return unsubscribe;
}
