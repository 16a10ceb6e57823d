import Dexie from 'dexie';
import { BackupError, type BackupHeader } from '../../exchange/backup/backup-format.ts';
import { readBackup } from '../../exchange/backup/read-backup.ts';
import { writeBackup } from '../../exchange/backup/write-backup.ts';
import type { Instant } from '../../model/schema.ts';
import { AssayDatabase, actionTables } from '../database.ts';
import { deriveSubject } from '../derive-subject.ts';
import { finishRelinking } from '../link-people.ts';
import { dropParts } from '../parts.ts';
import { declareVersions, LATEST_VERSION } from '../versions.ts';
import { HeldTransaction } from './held-transaction.ts';
import { partsStream, writeParts } from './parts.ts';
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

/** Subjects derived in one transaction. */
const AT_ONCE = 100;

/** Everyone the entries tell of, companies first, since people are linked to them. */
async function subjectsIn(db: AssayDatabase): Promise<string[]> {
  const companies = new Set<string>();
  const people = new Set<string>();
  await db.ledger.each(({ subject, type }) => {
    (type.startsWith('company-') ? companies : people).add(subject);
  });
  return [...companies, ...[...people].filter((id) => !companies.has(id))];
}

/** Makes every derived row of the entries, as the acts that wrote them did. */
async function deriveAll(db: AssayDatabase, now: Instant): Promise<void> {
  const subjects = await subjectsIn(db);
  const derived = new Set<string>();
  for (let from = 0; from < subjects.length; from += AT_ONCE) {
    const share = subjects.slice(from, from + AT_ONCE).filter((id) => !derived.has(id));
    await db.transaction('rw', actionTables(db), async () => {
      for (const id of share) {
        if (derived.has(id)) continue;
        for (const each of await deriveSubject(db, id, now)) derived.add(each);
      }
    });
  }
  await finishRelinking(db, now);
}

/**
 * Makes a whole backup of this version of a staged one that is of an earlier, or without what is derived. It is opened as this version
 * opens such a database, by the same migrations in the same order; what is missing is derived of its entries. The parts of the job then
 * hold the result.
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
    const { app, at, part } = header;
    if (part === 'core') await deriveAll(upgraded, at);
    const lines = readSnapshot(upgraded.backendDB(), { schema: LATEST_VERSION, app, at, settings });
    await writeParts(db, later, writeBackup(lines));
    await dropParts(db, job);
    await writeParts(db, job, partsStream(db, later));
  } finally {
    upgraded.close();
    await Promise.allSettled([dropParts(db, later), Dexie.delete(SCRATCH)]);
  }
}
