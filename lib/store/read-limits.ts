import { LIMIT_DAYS, type LimitUse, limitsUsed } from '../followup/channel-limits.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';

const DAY = 86_400_000;

/** How much of each channel's limit is used. Reads the contacts of the last month by an index. */
export async function readLimits(db: AssayDatabase, now: Instant, zone: string): Promise<LimitUse[]> {
  // A day more, for zones ahead of the one the index is in.
  const since = new Date(Date.parse(now) - (LIMIT_DAYS + 1) * DAY).toISOString();
  return limitsUsed(await db.contacts.where('at').above(since).toArray(), now, zone);
}
