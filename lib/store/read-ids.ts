import Dexie from 'dexie';
import { answer } from './answer.ts';
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

/** So many are taken over from the browser in one task: of a hundred thousand at a go a page would notice. */
const SHARE = 20_000;

/** A whole table's ids in their order, a share at a time. */
async function readStore(store: IDBObjectStore, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const last = ids.at(-1);
    const rest = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const share = (await answer(store.getAllKeys(rest, size))) as string[];
    for (const id of share) ids.push(id);
    if (share.length < size) return ids;
  }
}

/**
 * A whole index's ids in its order, a share at a time. Where a share ends is told from the row of its last id; the others with
 * that row's key follow by id, and the next share begins behind that key.
 */
async function readIndex(index: IDBIndex, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let rest: IDBKeyRange | undefined; ; ) {
    const share = (await answer(index.getAllKeys(rest, size))) as string[];
    for (const id of share) ids.push(id);
    const last = share.at(-1);
    if (last === undefined || share.length < size) return ids;
    const row: object = await answer(index.objectStore.get(last));
    const key: IDBValidKey = Dexie.getByKeyPath(row, index.keyPath as string);
    const equal = (await answer(index.getAllKeys(IDBKeyRange.only(key)))) as string[];
    for (const id of equal.slice(equal.indexOf(last) + 1)) ids.push(id);
    rest = IDBKeyRange.lowerBound(key, true);
  }
}

async function readAll(db: AssayDatabase, query: IdQuery, size: number): Promise<string[]> {
  const store = db.backendDB().transaction(query.table).objectStore(query.table);
  if (query.index === undefined) return await readStore(store, size);
  const index = store.index(query.index);
  const range = rangeOf(query);
  return range ? ((await answer(index.getAllKeys(range))) as string[]) : await readIndex(index, size);
}

/**
 * The ids an index holds, in its order; where it has several keys a person, which is asked with a text, an id may come more than
 * once. Read from the browser itself: Dexie notes down each id for those who watch the query, which for a hundred thousand
 * takes longer than reading them, all at one go. Not for use inside a transaction.
 * @param share how many are taken over at a time
 */
export async function readIds(db: AssayDatabase, query: IdQuery, share = SHARE): Promise<string[]> {
  await watch(db, query);
  return await new Dexie.Promise<string[]>((resolve, reject) => {
    // What is done with many begins in a task of its own.
    const give = (ids: string[]) => (ids.length < share ? resolve(ids) : setTimeout(() => resolve(ids)));
    readAll(db, query, share).then(give, reject);
  });
}
