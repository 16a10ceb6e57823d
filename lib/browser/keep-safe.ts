import type { AssayDatabase } from '../store/database.ts';
import { changeBackupPlan, readBackupPlan } from './backup-plan.ts';
import { keepSecondCopy } from './keep-second-copy.ts';
import { backUpIfDue } from './rolling-backup.ts';

/** Milliseconds until an automatic backup that failed is tried again. */
const AGAIN = 3_600_000;

/** Everything that is done now and then so that nothing is lost. Safe to call from any page that stays open, at any time. */
export async function keepSafe(db: AssayDatabase, zone: string): Promise<void> {
  const now = new Date().toISOString();
  const { since, failedAt } = await readBackupPlan();
  if (since === undefined && (await db.people.count()) > 0) await changeBackupPlan({ since: now });
  await keepSecondCopy(db, Date.parse(now));
  const rests = failedAt !== undefined && Date.parse(now) - Date.parse(failedAt) < AGAIN;
  if (!rests) await backUpIfDue(now, zone);
}
