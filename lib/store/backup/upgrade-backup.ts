import Dexie from 'dexie';
import { BackupError, type BackupHeader } from '../../exchange/backup/backup-format.ts';
import { readBackup } from '../../exchange/backup/read-backup.ts';
import { writeBackup } from '../../exchange/backup/write-backup.ts';
import { AssayDatabase } from '../database.ts';
import { declareVersions, LATEST_VERSION } from '../versions.ts';
import { HeldTransaction } from './held-transaction.ts';
import { dropParts, partsStream, writeParts } from './parts.ts';
import { readSnapshot } from './snapshot.ts';

/** A database of its own for the while, in which an older backup is brought up to date. */
const SCRATCH = 'assay-upgrade';

/** Writes the rows of a staged backup into a database as its version had it. */
async function fillScratch(db: AssayDatabase, job: string, schema: number): Promise<void> {
  const scratch = new Dexie(SCRATCH);
  declareVersions(scratch, schema);
  await scratch.open();
  const idb = scratch.backendDB();
  const held = new HeldTransaction(idb.transaction([...idb.objectStoreNames], 'readwrite'), 'meta');
  try {
    await readBackup(partsStream(db, job), LATEST_VERSION, async (line) => {
      if (line.kind !== 'rows' || line.rows.length === 0) return;
      if (!idb.objectStoreNames.contains(line.table)) throw new BackupError('damaged', line.table);
      await held.ask((tx) => {
        const store = tx.objectStore(line.table);
        return line.rows.map((row) => store.add(row)).at(-1) as IDBRequest;
      });
    });
    await held.end();
  } finally {
    await held.abort();
    scratch.close();
  }
}

/**
 * Brings the rows of a staged backup that an earlier version wrote up to date, by opening them as this version opens such a database: the
 * same migrations, in the same order. The parts of the job then hold the result.
 */
export async function upgradeBackup(
  db: AssayDatabase,
  job: string,
  { header, settings }: { header: BackupHeader; settings: Record<string, unknown> },
): Promise<void> {
  await Dexie.delete(SCRATCH);
  const later = `${job}:`;
  const upgraded = new AssayDatabase(SCRATCH);
  try {
    await fillScratch(db, job, header.schema);
    await upgraded.open();
    const { app, at } = header;
    const lines = readSnapshot(upgraded.backendDB(), { schema: LATEST_VERSION, app, at, settings });
    await writeParts(db, later, writeBackup(lines));
    await dropParts(db, job);
    await writeParts(db, job, partsStream(db, later));
  } finally {
    upgraded.close();
    await Promise.allSettled([dropParts(db, later), Dexie.delete(SCRATCH)]);
  }
}
