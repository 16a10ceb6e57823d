import { newId } from '../actions/act.ts';
import type { BackupFailure } from '../actions/restore-backup.ts';
import type { SealWith } from '../exchange/backup/seal.ts';
import { isAlike } from '../store/backup/compare-backup.ts';
import type { Staged } from '../store/backup/stage-backup.ts';
import { appVersion } from './app-version.ts';
import type { BackupOrder, BackupProgress, BackupWord, MadeBackup } from './backup-words.ts';
import { type CopySource, noteCopy } from './second-copy.ts';
import { settingsToTravel, settleIn } from './settings-travel.ts';

/** No backup was made, or none restored; what is here is as it was. */
export class BackupFailed extends Error {
  constructor(readonly failure: BackupFailure) {
    super(failure);
  }
}

type LastWord = Exclude<BackupWord, { kind: 'ready' | 'progress' | 'failed' }>;

interface Watched {
  progress?: ((progress: BackupProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Has a worker of its own carry out one order, so that no page waits for it. */
async function order(given: BackupOrder, { progress, signal }: Watched = {}): Promise<LastWord> {
  const { BACKUP_WORK } = await import('./backup-work.ts');
  const worker = new Worker(BACKUP_WORK, { type: 'module', name: 'backup' });
  const give = (each: BackupOrder) => worker.postMessage(each);
  const ending = new Promise<LastWord>((resolve, reject) => {
    worker.onmessage = ({ data: word }: MessageEvent<BackupWord>) => {
      if (word.kind === 'progress') progress?.(word);
      else if (word.kind === 'failed') reject(new BackupFailed(word.failure));
      else if (word.kind === 'ready') {
        give(given);
        if (signal?.aborted) give({ kind: 'stop' });
        signal?.addEventListener('abort', () => give({ kind: 'stop' }), { once: true });
      } else resolve(word);
    };
    worker.onerror = () => reject(new BackupFailed('unexpected'));
  });
  return await ending.finally(() => worker.terminate());
}

/**
 * Everything kept here, as one file.
 * @returns `undefined` where it was called off
 * @throws BackupFailed
 */
export async function makeBackupFile(seal?: SealWith, watched?: Watched): Promise<MadeBackup | undefined> {
  const settings = await settingsToTravel();
  const app = appVersion();
  const at = new Date().toISOString();
  const word = await order({ kind: 'make', settings, app, at, ...(seal && { seal }) }, watched);
  return word.kind === 'made' ? word : undefined;
}

/**
 * Reads a file to its end beside the data, and says what restoring it would change.
 * @returns `undefined` where it was called off
 * @throws BackupFailed
 */
export async function stageBackupFile(
  file: Blob,
  secret: string | undefined,
  watched: Watched,
): Promise<Staged | undefined> {
  const given = { kind: 'stage', file, id: newId(), ...(secret !== undefined && { secret }) } as const;
  const word = await order(given, watched);
  return word.kind === 'staged' ? word.staged : undefined;
}

/** Takes what was read in for a restore off the disk again. */
export async function dropStaged({ job }: Staged): Promise<void> {
  await order({ kind: 'drop', job });
}

/**
 * Puts what was staged in the place of everything here. What any page holds is of before: see `openAnew`.
 * @returns whether it was done; `false` where it was called off
 * @throws BackupFailed
 */
export async function restoreStaged(staged: Staged, watched: Watched): Promise<boolean> {
  const { job, settings } = staged;
  const word = await order({ kind: 'swap', job, alike: isAlike(staged) }, watched);
  if (word.kind !== 'done') return false;
  await settleIn(settings);
  return true;
}

/** Makes the second copy anew, of a database in which these were counted. */
export async function makeSecondCopy(of: CopySource): Promise<void> {
  const app = appVersion();
  const at = new Date().toISOString();
  const word = await order({ kind: 'copy', app, at });
  if (word.kind !== 'copied') return;
  const { people, size, took } = word;
  await noteCopy({ at, of, people, size, took });
}
