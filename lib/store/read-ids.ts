import Dexie from 'dexie';
import type { AssayDatabase } from './database.ts';

/** A table's index whole, in its order; or where its keys equal a text or begin with it. No index: by id. */
export interface IdQuery {
  table: 'people' | 'companies';
  index?: string;
  equals?: string;
  startsWith?: string;
}

/** Sorts behind every text that begins with what stands before it. */
const LAST = '\uffff';

function rangeOf({ equals, startsWith }: IdQuery): IDBKeyRange | undefined {
  if (equals !== undefined) return IDBKeyRange.only(equals);
  return startsWith === undefined ? undefined : IDBKeyRange.bound(startsWith, startsWith + LAST);
}

function collectionOf(db: AssayDatabase, { table, index, equals, startsWith }: IdQuery) {
  if (index === undefined) return db.table(table).toCollection();
  if (equals !== undefined) return db.table(table).where(index).equals(equals);
  return startsWith === undefined
    ? db.table(table).orderBy(index)
    : db.table(table).where(index).startsWith(startsWith);
}

/**
 * Tells a live query what it depends on at the least cost: the first id makes Dexie note the whole range, for those who come into
 * it or change; a count, though of nothing, makes it note that anyone may be deleted.
 */
async function watch(db: AssayDatabase, query: IdQuery): Promise<void> {
  await collectionOf(db, query).limit(1).primaryKeys();
  if (query.index !== undefined) await db.table(query.table).where(query.index).equals('').count();
}

/** Taking so many over from the browser fills a task of its own; what is done with them begins in the next. */
const MANY = 20_000;

/**
 * The ids an index holds, in its order; of an index with several keys a person, an id may come more than once. Read from the
 * browser itself: Dexie notes down each id for those who watch the query, which for a hundred thousand takes longer than reading
 * them, all at one go. Not for use inside a transaction.
 */
export async function readIds(db: AssayDatabase, query: IdQuery): Promise<string[]> {
  await watch(db, query);
  return await new Dexie.Promise<string[]>((resolve, reject) => {
    const store = db.backendDB().transaction(query.table).objectStore(query.table);
    const source = query.index === undefined ? store : store.index(query.index);
    const request = source.getAllKeys(rangeOf(query));
    request.onsuccess = () => {
      const ids = request.result as string[];
      if (ids.length < MANY) resolve(ids);
      else setTimeout(() => resolve(ids));
    };
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });
}
