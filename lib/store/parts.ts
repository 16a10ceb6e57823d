import Dexie from 'dexie';
import type { AssayDatabase } from './database.ts';
import { packJson, unpackJson } from './pack-json.ts';

const partsOf = (db: AssayDatabase, job: string) =>
  db.parts.where('[job+n]').between([job, Dexie.minKey], [job, Dexie.maxKey]);

/** Puts a share of a long work on the disk. */
export async function putPart(db: AssayDatabase, job: string, n: number, value: unknown): Promise<void> {
  // Packed first: waiting for it inside a transaction would end that.
  const data = await packJson(value);
  await db.parts.put({ job, n, data });
}

/** What a share holds; `undefined` once it was carried out. */
export async function readPart<T>(db: AssayDatabase, job: string, n: number): Promise<T | undefined> {
  const part = await db.parts.get([job, n]);
  return part && (await unpackJson<T>(part.data));
}

/** The places of a work's shares that are left, in order. */
export async function partsLeft(db: AssayDatabase, job: string): Promise<number[]> {
  return (await partsOf(db, job).primaryKeys()).map(([, n]) => n);
}

/** Removes what is left of a work's shares. */
export async function dropParts(db: AssayDatabase, job: string): Promise<void> {
  await partsOf(db, job).delete();
}
