import type { BackupHeader } from '../../exchange/backup/backup-format.ts';
import { readBackup } from '../../exchange/backup/read-backup.ts';
import type { Bytes } from '../../exchange/backup/write-backup.ts';
import type { AssayDatabase } from '../database.ts';
import { dropParts } from '../parts.ts';
import { LATEST_VERSION } from '../versions.ts';
import { BackupComparison, type Comparison } from './compare-backup.ts';
import { findBarred } from './find-barred.ts';
import { dropLeftRestores, partsStream, writeParts } from './parts.ts';
import { RESTORE_JOB } from './snapshot.ts';
import { upgradeBackup } from './upgrade-backup.ts';

/** A backup that was read to its end, lies whole beside the data, and changed nothing yet. */
export interface Staged extends Comparison {
  job: string;
  header: BackupHeader;
  /** People in it who must not come back. */
  barred: number;
  /** What the user had chosen on the install it came from. */
  settings: Record<string, unknown>;
}

export interface StagingOptions {
  /** A fresh id. */
  id: string;
  /** Called with the bytes taken in, and then with rows read and rows in all. */
  progress?: ((step: 'reading' | 'checking', done: number, all?: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Reads a staged backup to its end and holds it against what is here. */
async function examine(
  db: AssayDatabase,
  job: string,
  { progress, signal }: StagingOptions,
): Promise<Omit<Staged, 'barred' | 'job'>> {
  const comparison = await BackupComparison.begin(db);
  let header: BackupHeader | undefined;
  let settings: Record<string, unknown> = {};
  let [done, all] = [0, 0];
  await readBackup(partsStream(db, job), LATEST_VERSION, (line) => {
    signal?.throwIfAborted();
    if (line.kind === 'header') {
      header = line;
      all = Object.values(line.tables).reduce((sum, n) => sum + n, 0);
    }
    if (line.kind === 'settings') settings = line.settings;
    comparison.take(line);
    if (line.kind !== 'rows') return;
    done += line.rows.length;
    progress?.('checking', done, all);
  });
  if (!header) throw new Error('a backup begins with a header');
  return { ...(await comparison.end(db)), header, settings };
}

async function stage(
  db: AssayDatabase,
  stream: ReadableStream<Bytes>,
  job: string,
  options: StagingOptions,
): Promise<Staged> {
  const { progress, signal } = options;
  await writeParts(db, job, stream, { signal, progress: (bytes) => progress?.('reading', bytes) });
  let found = await examine(db, job, options);
  const { header } = found;
  if (header.schema < LATEST_VERSION || header.part === 'core') {
    await upgradeBackup(db, job, found);
    found = await examine(db, job, options);
  }
  const [suppressions, meta] = await Promise.all([db.suppressions.toArray(), db.meta.toArray()]);
  const barred = await findBarred(partsStream(db, job), { suppressions, meta });
  return { ...found, header, job, barred: barred.size };
}

/**
 * Takes a backup in beside the data, whole: reads it to its end, holds every row against its table, brings an older one up to date, and
 * says what restoring it would change. What is here stays as it is; where the file is refused, or the work called off, nothing is left.
 * @throws BackupError where the file is refused; an AbortError where it was called off
 */
export async function stageBackup(
  db: AssayDatabase,
  stream: ReadableStream<Bytes>,
  options: StagingOptions,
): Promise<Staged> {
  await db.open();
  await dropLeftRestores(db);
  const job = `${RESTORE_JOB}${options.id}`;
  try {
    return await stage(db, stream, job, options);
  } catch (error) {
    await dropParts(db, job).catch(() => {});
    throw error;
  }
}
