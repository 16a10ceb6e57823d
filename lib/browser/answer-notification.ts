import { startAct } from '../actions/act.ts';
import { complete } from '../actions/complete.ts';
import { snooze } from '../actions/snooze.ts';
import { snoozeOptions } from '../followup/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { reconcileReminders } from './reminders.ts';
import { hereZone } from './speech.ts';
import { openPage } from './tabs.ts';

/** The order of the buttons on a notification about one follow-up. */
const DONE = 0;
const SNOOZE = 1;

/** Carries out what was clicked on a notification: done, snooze for an hour, or open Today. */
export async function answerNotification(
  db: AssayDatabase,
  followUpId: string | undefined,
  button: number | undefined,
): Promise<void> {
  if (followUpId === undefined || button === undefined) return await openPage('dashboard', '/');
  const act = startAct();
  if (button === DONE) await complete(db, act, followUpId);
  const [inAnHour] = snoozeOptions(act.at, hereZone());
  if (button === SNOOZE && inAnHour) await snooze(db, act, followUpId, inAnHour.due);
  await reconcileReminders(db);
}
