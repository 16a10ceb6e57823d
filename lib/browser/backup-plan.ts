import { storage } from 'wxt/utils/storage';
import type { Instant } from '../model/schema.ts';

export const PACES = ['day', 'week'] as const;
export type Pace = (typeof PACES)[number];

/** When backups are made, and what is known of those that were. With the browser's storage and not in the data: a restore leaves it. */
export interface BackupPlan {
  /** The last one that was made, by hand or by itself. */
  last?: { at: Instant; people: number; sealed: boolean };
  /** Made by itself, the newest so many kept. */
  automatic?: { every: Pace; keep: number } | undefined;
  /** The public half of the key automatic backups are sealed for; the other half is with the user alone. */
  recipient?: string | undefined;
  /** Downloads that were made by itself, oldest first, by the browser's number. */
  saved: { id: number; at: Instant }[];
  /** When there was first something to lose, as far as is known. */
  since?: Instant;
  /** The reminder rests until then. */
  quietUntil?: Instant;
  /** The last one that should have been made by itself failed. */
  failedAt?: Instant | undefined;
}

const KEY = 'local:backup';
const NONE: BackupPlan = { saved: [] };

export async function readBackupPlan(): Promise<BackupPlan> {
  return { ...NONE, ...(await storage.getItem<Partial<BackupPlan>>(KEY)) };
}

/** Changes part of the plan. */
export async function changeBackupPlan(part: Partial<BackupPlan>): Promise<void> {
  await storage.setItem<BackupPlan>(KEY, { ...(await readBackupPlan()), ...part });
}

/** Calls back with the plan whenever any page changes it. Returns how to stop. */
export function watchBackupPlan(onChange: (plan: BackupPlan) => void): () => void {
  return storage.watch<Partial<BackupPlan>>(KEY, (plan) => onChange({ ...NONE, ...plan }));
}

const DAY = 86_400_000;
/** Days after which a backup is old. */
const OLD = 14;
/** Days the reminder rests once it was put away. */
export const REST_DAYS = 7;

/** Whether what could be lost has gone without a backup for too long. */
export function isBackupOverdue({ last, since, quietUntil }: BackupPlan, now: Instant): boolean {
  const from = last?.at ?? since;
  if (from === undefined || (quietUntil !== undefined && now < quietUntil)) return false;
  return Date.parse(now) - Date.parse(from) > OLD * DAY;
}

/** Whether the next automatic backup is due. */
export function isAutomaticDue({ automatic, last }: BackupPlan, now: Instant): boolean {
  if (!automatic) return false;
  const days = automatic.every === 'day' ? 1 : 7;
  // An hour early rather than a day late, for who opens the dashboard at the same time each morning.
  return last === undefined || Date.parse(now) - Date.parse(last.at) >= days * DAY - DAY / 24;
}
