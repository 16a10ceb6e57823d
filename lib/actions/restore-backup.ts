import { BackupError, type BackupProblem, SEAL_BYTES, tellSeal } from '../exchange/backup/backup-format.ts';
import { openSeal, type SealWith, sealStream } from '../exchange/backup/seal.ts';
import { type Bytes, writeBackup } from '../exchange/backup/write-backup.ts';
import { readSnapshot, type SnapshotOptions } from '../store/backup/snapshot.ts';
import { type Staged, type StagingOptions, stageBackup } from '../store/backup/stage-backup.ts';
import type { AssayDatabase } from '../store/database.ts';
import { LATEST_VERSION } from '../store/versions.ts';
import { describeFailure, type StorageFailure } from './outcome.ts';

/** Why no backup could be made or restored. Nothing here was changed. */
export type BackupFailure = StorageFailure | BackupProblem | 'gone-file';

/** Which failure an error is; `undefined` where the user called the work off. */
export function describeBackupFailure(error: unknown): BackupFailure | undefined {
  if (error instanceof BackupError) return error.problem;
  const { name } = error as { name?: unknown };
  if (name === 'AbortError') return undefined;
  // The file was moved, changed or taken away between being picked and being read.
  return name === 'NotReadableError' ? 'gone-file' : describeFailure(error);
}

/** Everything kept here as a file, plain or sealed, made while it is read. */
export async function makeBackup(
  db: AssayDatabase,
  options: Omit<SnapshotOptions, 'schema'>,
  seal?: SealWith,
): Promise<ReadableStream<Bytes>> {
  await db.open();
  const plain = writeBackup(readSnapshot(db.backendDB(), { ...options, schema: LATEST_VERSION }));
  return seal ? await sealStream(plain, seal) : plain;
}

/**
 * Takes a file in beside the data and says what restoring it would change; see `stageBackup`.
 * @param secret the passphrase or the key, for a sealed one
 * @throws BackupError where the file is refused; without a secret, a sealed one is as with a wrong one
 */
export async function stageFile(
  db: AssayDatabase,
  file: Blob,
  secret: string | undefined,
  options: StagingOptions,
): Promise<Staged> {
  const first = new Uint8Array(await file.slice(0, SEAL_BYTES).arrayBuffer());
  const sealed = tellSeal(first) !== 'plain';
  const whole = file.stream() as ReadableStream<Bytes>;
  const plain = sealed ? await openSeal(whole, secret ?? '') : whole;
  return await stageBackup(db, plain, options);
}
