import type { BackupHeader, BackupLine } from '../../exchange/backup/backup-format.ts';
import { BACKED_UP_TABLES } from '../../exchange/backup/check-rows.ts';
import { answer } from '../answer.ts';

/** Dexie's version n is IndexedDB's n times this (https://dexie.org/docs/Dexie/Dexie.version()). */
const VERSION_FACTOR = 10;

/** Rows asked for at a time; of a share that cannot be read, each by itself. */
const CHUNK = 200;

/** What came of reading a database that may be damaged. */
export interface Salvage {
  rows: number;
  /** Tables of which not everything could be read. */
  missing: string[];
}

/** How a database is found: whether it opens past Dexie, and of which version of the data it is. */
export type Found = { is: 'absent' } | { is: 'unreadable' } | { is: 'open'; db: IDBDatabase; schema: number };

/** Opens a database past Dexie and its versions, changing nothing. */
export async function findDatabase(name = 'assay'): Promise<Found> {
  try {
    const known = await indexedDB.databases();
    // Opening a database that is not there would create it.
    if (!known.some((database) => database.name === name)) return { is: 'absent' };
    const db = await answer(indexedDB.open(name));
    return { is: 'open', db, schema: Math.floor(db.version / VERSION_FACTOR) };
  } catch {
    return { is: 'unreadable' };
  }
}

const storeOf = (db: IDBDatabase, table: string) => db.transaction(table).objectStore(table);

/** A share of rows; where it cannot be read at one go, those of it that can be read alone. */
async function readShare(db: IDBDatabase, table: string, keys: readonly IDBValidKey[]) {
  const range = IDBKeyRange.bound(keys[0], keys.at(-1));
  try {
    return (await answer(storeOf(db, table).getAll(range))) as unknown[];
  } catch {
    const rows = await Promise.all(
      keys.map((key) => answer(storeOf(db, table).get(key)).catch(() => undefined)),
    );
    return rows.filter((row) => row !== undefined);
  }
}

/**
 * Everything that can still be read of a database, as the lines of a backup. What cannot is left out and told.
 * @param salvage filled as it is read
 */
export async function* readSalvage(
  db: IDBDatabase,
  header: Pick<BackupHeader, 'schema' | 'app' | 'at'>,
  salvage: Salvage,
): AsyncGenerator<BackupLine> {
  yield { kind: 'header', ...header, part: 'whole', tables: {} };
  const ends: Record<string, number> = {};
  for (const table of BACKED_UP_TABLES.filter((each) => db.objectStoreNames.contains(each))) {
    const keys = await answer(storeOf(db, table).getAllKeys()).catch(() => undefined);
    let read = 0;
    for (let from = 0; from < (keys?.length ?? 0); from += CHUNK) {
      const rows = await readShare(db, table, keys?.slice(from, from + CHUNK) ?? []);
      read += rows.length;
      if (rows.length > 0) yield { kind: 'rows', table, rows };
    }
    ends[table] = read;
    salvage.rows += read;
    if (keys === undefined || read < keys.length) salvage.missing.push(table);
  }
  yield { kind: 'end', tables: ends };
}

/**
 * Removes a database whole. `blocked`: another page holds it open, and it goes once that is closed.
 * @throws where the browser does not remove it
 */
export async function removeDatabase(name = 'assay'): Promise<'removed' | 'blocked'> {
  const request = indexedDB.deleteDatabase(name);
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve('removed');
    request.onblocked = () => resolve('blocked');
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });
}
