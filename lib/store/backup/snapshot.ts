import type { BackupHeader, BackupLine } from '../../exchange/backup/backup-format.ts';
import { BACKED_UP_TABLES } from '../../exchange/backup/check-rows.ts';
import { HeldTransaction } from './held-transaction.ts';

/** Rows read and written at a time. */
const CHUNK = 500;

/** What a work part of a restore is known by: it is no data, and in no backup. */
export const RESTORE_JOB = 'restore:';

/** Keys of `meta` that belong to what is made anew after a restore. */
const DERIVED_META: readonly string[] = ['list'];

/** Rows a backup does not hold. */
function isLeftOut(table: string, row: unknown): boolean {
  if (table === 'parts') return String((row as { job: unknown }).job).startsWith(RESTORE_JOB);
  return table === 'meta' && DERIVED_META.includes(String((row as { key: unknown }).key));
}

/** Bytes of a row of these are too many to take several hundred at once. */
const LARGE: readonly string[] = ['parts'];

type Header = Pick<BackupHeader, 'schema' | 'app' | 'at'>;

export interface SnapshotOptions extends Header {
  /** Travel along. */
  settings: Record<string, unknown>;
  /** Called with rows read, and rows in all. */
  progress?: (done: number, all: number) => void;
  /** Ends the reading, with an AbortError. */
  signal?: AbortSignal | undefined;
}

/** A row's own key. */
function keyOf(row: unknown, path: string | readonly string[]): IDBValidKey {
  const fields = row as Record<string, IDBValidKey>;
  const pick = (name: string) => fields[name] ?? '';
  return typeof path === 'string' ? pick(path) : path.map(pick);
}

/** Every row of one table, a share at a time. */
async function* readTable(held: HeldTransaction, table: string): AsyncGenerator<unknown[]> {
  const size = LARGE.includes(table) ? 1 : CHUNK;
  let path: string | string[] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const rows: unknown[] = await held.ask((tx) => {
      const store = tx.objectStore(table);
      path = store.keyPath ?? path;
      return store.getAll(range, size);
    });
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    range = IDBKeyRange.lowerBound(keyOf(rows.at(-1), path), true);
  }
}

/**
 * Everything a backup holds, as it stood at one moment, line by line. One transaction, held open however long the lines take to be
 * written; so whoever wants to change something waits for the end of it. Past Dexie, which would note down every row for those who
 * watch, and so that it can be done where Dexie cannot open the database.
 * @param db open; tables it does not have are not read
 */
export async function* readSnapshot(db: IDBDatabase, options: SnapshotOptions): AsyncGenerator<BackupLine> {
  const tables = BACKED_UP_TABLES.filter((table) => db.objectStoreNames.contains(table));
  const held = new HeldTransaction(db.transaction(tables), 'meta');
  const { schema, app, at, settings, progress, signal } = options;
  try {
    const counted = await Promise.all(
      tables.map(async (table) => [table, await held.ask((tx) => tx.objectStore(table).count())] as const),
    );
    const all = counted.reduce((sum, [, n]) => sum + n, 0);
    yield { kind: 'header', schema, app, at, part: 'whole', tables: Object.fromEntries(counted) };
    yield { kind: 'settings', settings };
    const ends: Record<string, number> = {};
    let done = 0;
    for (const table of tables) {
      for await (const share of readTable(held, table)) {
        signal?.throwIfAborted();
        const rows = share.filter((row) => !isLeftOut(table, row));
        ends[table] = (ends[table] ?? 0) + rows.length;
        done += share.length;
        if (rows.length > 0) yield { kind: 'rows', table, rows };
        progress?.(done, all);
      }
    }
    yield { kind: 'end', tables: ends };
  } finally {
    await held.abort();
  }
}
