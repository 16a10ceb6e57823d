import { startAct } from '../actions/act.ts';
import { complete } from '../actions/complete.ts';
import { snoozeReminder } from '../actions/snooze-reminder.ts';
import { snoozeOptions } from '../followup/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { reconcileReminders } from './reminders.ts';
import { hereZone } from './speech.ts';
import { openPage } from './tabs.ts';

/** The order of the buttons on a notification about one follow-up. */
const DONE = 0;
const SNOOZE = 1;

/** The person a follow-up is about; Today where it is about several or is no more. */
async function routeOf(db: AssayDatabase, followUpId: string | undefined): Promise<string> {
  const followUp = followUpId === undefined ? undefined : await db.followUps.get(followUpId);
  return followUp ? `/people/${followUp.personId}` : '/';
}

/** Carries out what was clicked on a notification: done, remind again in an hour, or open what it is about. */
export async function answerNotification(
  db: AssayDatabase,
  followUpId: string | undefined,
  button: number | undefined,
): Promise<void> {
  if (followUpId === undefined || button === undefined) {
    return await openPage('dashboard', await routeOf(db, followUpId));
  }
  const act = startAct();
  if (button === DONE) await complete(db, act, followUpId);
  const [inAnHour] = snoozeOptions(act.at, hereZone());
  if (button === SNOOZE && inAnHour) await snoozeReminder(db, act, followUpId, inAnHour.due.dueAt);
  await reconcileReminders(db);
}
