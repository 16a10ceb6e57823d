import { announceDue, unannouncedFollowUps } from '../actions/announce-due.ts';
import { announceReady, unannouncedPeople } from '../actions/announce-ready.ts';
import { quietUntil } from '../followup/index.ts';
import type { Messages } from '../locales/index.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { countOpenFollowUps, countReady, nextReminder } from '../store/queries.ts';
import { planAlarms } from './alarms.ts';
import { dropStaleCopy } from './drop-stale-copy.ts';
import {
  findShown,
  type Matter,
  type NotificationText,
  notifyOne,
  notifyReady,
  notifySeveral,
} from './notifications.ts';
import { readSettings, type Settings } from './settings.ts';
import { hereZone, loadSpeech } from './speech.ts';
import { showDueCount } from './toolbar.ts';

const reminderOf = ({ id, remindAt }: FollowUp): Matter => ({ id, at: remindAt ?? '' });
const ripenessOf = ({ id, maturedAt }: PersonRow): Matter => ({ id, at: maturedAt ?? '' });

/** Names appear only where the user asked for them: notifications show on locked and on shared screens. */
async function textFor(
  db: AssayDatabase,
  followUp: FollowUp,
  say: Messages['worker'],
): Promise<NotificationText> {
  const buttons = [say.done, say.snooze];
  const { namesInNotifications } = await readSettings();
  const person = namesInNotifications ? await db.people.get(followUp.personId) : undefined;
  if (!person) return { title: say.dueOne, message: say.dueNeutral, buttons };
  const message = say.dueWith(person.facts.name.value, person.facts.company?.value ?? undefined);
  return { title: say.dueOne, message, buttons };
}

async function announce(db: AssayDatabase, due: readonly FollowUp[]): Promise<void> {
  const [first] = due;
  if (!first) return;
  const { messages } = await loadSpeech();
  const say = messages.worker;
  if (due.length === 1) return await notifyOne(reminderOf(first), await textFor(db, first, say));
  await notifySeveral(due.map(reminderOf), {
    title: say.dueSeveral(due.length),
    message: say.dueNeutral,
    buttons: [say.openToday],
  });
}

/** That nurtured people are ready again; by name where it is one, and the user asked for names. */
async function announceRipe(ready: readonly PersonRow[]): Promise<void> {
  const { worker, stages } = (await loadSpeech()).messages;
  const { namesInNotifications } = await readSettings();
  const [only, ...others] = ready;
  const named = only && others.length === 0 && namesInNotifications;
  await notifyReady(ready.map(ripenessOf), {
    title: stages.ready.notify(ready.length),
    message: named
      ? worker.dueWith(only.facts.name.value, only.facts.company?.value ?? undefined)
      : worker.dueNeutral,
    buttons: [worker.openToday],
  });
}

/** Until when notifications rest, where they do now. */
function quietNow(now: Instant, { notifications, capacity, workStart }: Settings): Instant | undefined {
  const { quiet, quietDaysOff } = notifications;
  return quietUntil(now, hereZone(), {
    hours: quiet,
    week: quietDaysOff ? capacity : undefined,
    start: workStart,
  });
}

/** What is due or ready and was not told yet, of the kinds the user wants to be told of. */
async function untold(db: AssayDatabase, now: Instant, { notifications }: Settings) {
  const fallen = notifications.due ? await unannouncedFollowUps(db, now) : [];
  const grown = notifications.ready ? await unannouncedPeople(db) : [];
  return { fallen, grown, some: fallen.length + grown.length > 0 };
}

/** Tells of what is not on the screen already, and marks it all. What is told already is marked first, should the rest fail. */
async function tell<Row>(
  rows: readonly Row[],
  matterOf: (row: Row) => Matter,
  announceRows: (rows: readonly Row[], shown: boolean) => Promise<void>,
): Promise<void> {
  if (rows.length === 0) return;
  const shown = await findShown(rows.map(matterOf));
  const isShown = (row: Row) => shown.has(matterOf(row).id);
  await announceRows(rows.filter(isShown), true);
  await announceRows(
    rows.filter((row) => !isShown(row)),
    false,
  );
}

/**
 * Makes alarm, notification and badge say what the rows say: which follow-ups are due, and who is ready again. The rows are the truth; this may run at any time
 * and any number of times: at a worker's start, on an alarm, when a surface opens, after a change. The lock keeps two of
 * them from announcing the same follow-ups side by side.
 */
export async function reconcileReminders(db: AssayDatabase): Promise<void> {
  await navigator.locks.request('reminders', async () => {
    const now: Instant = new Date().toISOString();
    const plan = (next: Instant | undefined) => planAlarms(next, Date.parse(now));
    const settings = await readSettings();
    const next = (await nextReminder(db, now))?.remindAt;
    const { fallen, grown, some } = await untold(db, now, settings);
    const quiet = some ? quietNow(now, settings) : undefined;
    // Whoever announces may be closed on the way, so the alarm stays near until everything is announced.
    await plan(some ? (quiet ?? now) : next);
    const [due, ready] = await Promise.all([countOpenFollowUps(db, now), countReady(db)]);
    await showDueCount(due + ready);
    await dropStaleCopy(db);
    if (quiet !== undefined) return;
    // Last, because it marks the rows: a surface closed on the way must leave a row unmarked, not a badge unset.
    await tell(fallen, reminderOf, (rows, shown) =>
      announceDue(db, rows, async (due) => (shown ? undefined : await announce(db, due))),
    );
    await tell(grown, ripenessOf, (rows, shown) =>
      announceReady(db, rows, async (ready) => (shown ? undefined : await announceRipe(ready))),
    );
    if (some) await plan(next);
  });
}
