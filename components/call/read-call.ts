import { wallOf } from '../../lib/followup/index.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { latestNote } from '../../lib/store/queries.ts';

/** What a call needs to know of a person. */
export interface Called {
  id: string;
  person: PersonRow | undefined;
  icps: readonly Icp[];
  /** Open follow-ups due by the end of today, earliest first. */
  due: FollowUp[];
  /** What was noted for the follow-up, else last on the person. */
  note: string | undefined;
}

/** Reads a person for a call, `today` being the day in the reader's zone. */
export async function readCall(db: AssayDatabase, id: string, now: Instant, zone: string): Promise<Called> {
  const today = wallOf(now, zone).slice(0, 10);
  const [person, icps, all, last] = await Promise.all([
    db.people.get(id),
    activeIcps(db),
    db.followUps.where('personId').equals(id).sortBy('dueAt'),
    latestNote(db, id),
  ]);
  const due = all.filter(({ state, dueAt }) => state === 'open' && wallOf(dueAt, zone).slice(0, 10) <= today);
  return { id, person, icps, due, note: due.find(({ note }) => note !== undefined)?.note ?? last };
}
