/** What the bench asks of importing, inside a page: the parts on the disk, everyone derived, taken back; beside one raw bulk add. */
import { startAct } from '../../lib/actions/act.ts';
import {
  addToImport,
  beginImport,
  carryOutPart,
  finishImport,
  PART_ROWS,
  sealImport,
} from '../../lib/actions/import-people.ts';
import { undoImport, wantImportUndone } from '../../lib/actions/undo-import.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { ImportedRow } from '../../lib/model/import.ts';
import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { crowdReading } from './crowd.ts';
import { committed } from './raw-requests.ts';

/** Milliseconds, but for the rows. */
interface Importing {
  rows: number;
  durable: number;
  derived: number;
  raw: number;
  undo: number;
  left: number;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

function rowsOf(people: number): ImportedRow[][] {
  const parts: ImportedRow[][] = [];
  for (let from = 0; from < people; from += PART_ROWS) {
    const size = Math.min(PART_ROWS, people - from);
    parts.push(
      Array.from({ length: size }, (_, place) => ({
        line: from + place + 2,
        reading: crowdReading(from + place),
      })),
    );
  }
  return parts;
}

/** A database of the same stores and indexes without anybody in it, opened past Dexie. */
async function openRaw(like: IDBDatabase, name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  const from = like.transaction(['ledger', 'people']);
  const shapes = ['ledger', 'people'].map((store) => {
    const { indexNames, keyPath } = from.objectStore(store);
    const indexes = [...indexNames].map((index) => from.objectStore(store).index(index));
    return {
      store,
      keyPath,
      indexes: indexes.map(({ name, keyPath, multiEntry, unique }) => ({
        name,
        keyPath,
        multiEntry,
        unique,
      })),
    };
  });
  request.onupgradeneeded = () => {
    for (const { store, keyPath, indexes } of shapes) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const { name, keyPath, multiEntry, unique } of indexes)
        made.createIndex(name, keyPath, { multiEntry, unique });
    }
  };
  return await answer(request);
}

/** The very rows an import left, added raw in one transaction to the same stores and indexes. */
async function addRaw(db: AssayDatabase): Promise<number> {
  const name = `${db.name}-raw`;
  const raw = await openRaw(db.backendDB(), name);
  const [entries, people] = await Promise.all([db.ledger.toArray(), db.people.toArray()]);
  const took = await timed(async () => {
    const write = raw.transaction(['ledger', 'people'], 'readwrite', { durability: 'strict' });
    for (const entry of entries) write.objectStore('ledger').add(entry);
    for (const row of people) write.objectStore('people').add(row);
    await committed(write);
  });
  raw.close();
  await answer(indexedDB.deleteDatabase(name));
  return took;
}

async function importing(name: string, people: number, icp: Icp): Promise<Importing> {
  const db = new AssayDatabase(name);
  await db.open();
  await db.icps.put(icp);
  const parts = rowsOf(people);
  const act = startAct();
  const durable = await timed(async () => {
    await beginImport(db, act, { file: 'crowd.csv', format: 'table', tags: [] });
    for (const [n, rows] of parts.entries()) await addToImport(db, act.id, n, rows);
    await sealImport(db, act.id, { rows: people, invalid: 0, suppressed: 0 });
  });
  const derived = await timed(async () => {
    for (const n of parts.keys()) await carryOutPart(db, act.id, n);
    await finishImport(db, act.id);
  });
  const raw = await addRaw(db);
  const undo = await timed(async () => {
    await wantImportUndone(db, act.id);
    await undoImport(db, startAct(), act.id, () => {});
  });
  const left = (await db.people.count()) + (await db.ledger.count());
  db.close();
  return { rows: people, durable, derived, raw, undo, left };
}

export const importWork = { importing };
