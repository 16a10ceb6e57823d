import { answer } from './answer.ts';
import type { AssayDatabase } from './database.ts';

/** Rows taken over from the browser at a time. */
const SHARE = 2_000;

/**
 * A whole table by id, a share at a time, the next one on its way while one is looked at. Read from the browser itself, a
 * transaction a share, so that nothing that is written waits for the end of it.
 */
export async function readRows<T extends { id: string }>(
  db: AssayDatabase,
  table: 'ledger' | 'people',
  take: (rows: readonly T[]) => void | Promise<void>,
): Promise<void> {
  const ask = (after?: string): Promise<T[]> => {
    const store = db.backendDB().transaction(table).objectStore(table);
    return answer(store.getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), SHARE));
  };
  for (let coming: Promise<T[]> | undefined = ask(); coming; ) {
    const rows: T[] = await coming;
    const last = rows.at(-1);
    coming = last && rows.length === SHARE ? ask(last.id) : undefined;
    if (rows.length > 0) await take(rows);
  }
}
