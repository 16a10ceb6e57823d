import { dayIn, dueOn } from '../followup/index.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';
import { doneFollowUps } from './queries.ts';

const DAY = 86_400_000;
/** More than this fill any number of days that is looked at. */
const MOST_READ = 5_000;

/** What takes the user's time from today on, for so many days: open follow-ups, overdue ones too, and those done today. */
export async function readTaken(
  db: AssayDatabase,
  now: Instant,
  zone: string,
  days: number,
): Promise<FollowUp[]> {
  const until = new Date(Date.parse(now) + days * DAY).toISOString();
  const [open, done] = await Promise.all([
    db.followUps
      .where('[state+dueAt]')
      .between(['open', ''], ['open', until], true, true)
      .limit(MOST_READ)
      .toArray(),
    doneFollowUps(db, dueOn(dayIn(now, zone), zone, '00:00').dueAt),
  ]);
  // What was done today took its time today, whenever it had been due.
  return [...open, ...done.map((followUp) => ({ ...followUp, dueAt: now }))];
}
