import { datedName } from '../exchange/file-name.ts';
import type { Instant } from '../model/schema.ts';
import { makeBackupFile } from './backup-maker.ts';
import { changeBackupPlan, isAutomaticDue, readBackupPlan } from './backup-plan.ts';
import { maySave, removeSaved, saveByItself } from './downloads.ts';

/** One page at a time makes it. */
const LOCK = 'assay-backup';
/** Under the user's downloads. */
const FOLDER = 'Assay';

async function backUp(now: Instant, zone: string): Promise<void> {
  const plan = await readBackupPlan();
  if (!plan.automatic || !isAutomaticDue(plan, now) || !(await maySave())) return;
  const { recipient } = plan;
  try {
    const made = await makeBackupFile(recipient === undefined ? undefined : { recipient });
    if (!made) return;
    const name = `${FOLDER}/${datedName('backup', made.at, zone, 'assay')}`;
    const id = await saveByItself(name, made.file);
    const all = [...plan.saved, { id, at: made.at }];
    const old = all.slice(0, -plan.automatic.keep);
    const last = { at: made.at, people: made.people, sealed: recipient !== undefined };
    // Noted before the older go: whoever is closed on the way must never take the new one for none.
    await changeBackupPlan({ last, saved: all, failedAt: undefined });
    for (const each of old) await removeSaved(each.id);
    await changeBackupPlan({ saved: all.slice(-plan.automatic.keep) });
  } catch (error) {
    await changeBackupPlan({ failedAt: now });
    throw error;
  }
}

/**
 * Makes the automatic backup where one is due, and removes the oldest of those that were made so before. For a page that stays open: a
 * worker without one can hand no file to the browser.
 */
export async function backUpIfDue(now: Instant, zone: string): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await backUp(now, zone);
  });
}
