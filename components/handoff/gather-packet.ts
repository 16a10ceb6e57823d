import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Entry } from '../../lib/model/ledger.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import { assayRow, type EmployedPerson, icpOf } from '../../lib/qualify/index.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { withEmployers } from '../../lib/store/find-companies.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { timelineOf } from '../../lib/store/queries.ts';

/** All a packet is made from, as it stands at one moment. */
export interface Gathered extends EmployedPerson {
  icp: Icp | undefined;
  card: Scorecard | undefined;
  /** Standing entries, newest first. */
  entries: Entry[];
  /** Open ones, earliest first. */
  followUps: FollowUp[];
  madeAt: Instant;
}

/** Reads all a packet about a person is made from; `undefined` for someone who is not here. */
export async function gatherPacket(
  db: AssayDatabase,
  id: string,
  now: Instant,
): Promise<Gathered | undefined> {
  const person = await db.people.get(id);
  if (person === undefined) return undefined;
  const [employed = { person }] = await withEmployers(db, [person]);
  const icp = icpOf(employed, await activeIcps(db), now);
  const followUps = await db.followUps.where('personId').equals(id).sortBy('dueAt');
  return {
    ...employed,
    icp,
    card: icp && assayRow(employed, icp, now),
    entries: await timelineOf(db, id),
    followUps: followUps.filter(({ state }) => state === 'open'),
    madeAt: now,
  };
}
