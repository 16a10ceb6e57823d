import type { BackupFailure } from '../actions/restore-backup.ts';
import type { SealWith } from '../exchange/backup/seal.ts';
import type { Instant } from '../model/schema.ts';
import type { Staged } from '../store/backup/stage-backup.ts';

/** What a worker for backups is wanted for: one work each, and it ends with it. */
export type BackupOrder =
  | { kind: 'make'; seal?: SealWith; settings: Record<string, unknown>; app: string; at: Instant }
  | { kind: 'stage'; file: Blob; secret?: string; id: string }
  | { kind: 'swap'; job: string; alike: boolean }
  | { kind: 'drop'; job: string }
  | { kind: 'copy'; app: string; at: Instant }
  | { kind: 'stop' };

/** What is under way. */
export type BackupStep = 'writing' | 'reading' | 'checking' | 'replacing';

export interface BackupProgress {
  step: BackupStep;
  done: number;
  /** In bytes while a file is read, in rows otherwise; 0 while that is not known. */
  all: number;
}

/** A backup that was made. */
export interface MadeBackup {
  file: Blob;
  at: Instant;
  /** People in it. */
  people: number;
}

/** What the worker says while it works; all but the first two are its last words. `stopped`: it was called off. */
export type BackupWord =
  | { kind: 'ready' }
  | ({ kind: 'progress' } & BackupProgress)
  | ({ kind: 'made' } & MadeBackup)
  | { kind: 'staged'; staged: Staged }
  | { kind: 'copied'; people: number; size: number; took: number }
  | { kind: 'done' }
  | { kind: 'stopped' }
  | { kind: 'failed'; failure: BackupFailure };
