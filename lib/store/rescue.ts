import { answer } from './answer.ts';

/**
 * Reads every row of every table past Dexie and its versions: the way out when the database is newer than this code or
 * an upgrade failed. Changes nothing; `undefined` when there is no such database.
 * @throws when the browser cannot open its files at all
 */
export async function rescueTables(name = 'assay'): Promise<Record<string, unknown[]> | undefined> {
  const known = await indexedDB.databases();
  // Opening a database that is not there would create it.
  if (!known.some((database) => database.name === name)) return undefined;
  const db = await answer(indexedDB.open(name));
  try {
    const stores = [...db.objectStoreNames];
    const tables = stores.map(async (store) => {
      const rows = await answer(db.transaction(store).objectStore(store).getAll());
      return [store, rows as unknown[]] as const;
    });
    return Object.fromEntries(await Promise.all(tables));
  } finally {
    db.close();
  }
}
