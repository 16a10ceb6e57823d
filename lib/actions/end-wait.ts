import type { Happening } from '../model/ledger.ts';
import type { AssayDatabase } from '../store/database.ts';
import { timelineOf } from '../store/queries.ts';

/**
 * What ends with somebody's wait when they leave nurture, or are brought back or rejected anew: the follow-up that was set
 * with it, where it is still open. It would come up for nothing. Empty for those who do not wait.
 */
export async function endWait(db: AssayDatabase, personId: string): Promise<Happening[]> {
  const person = await db.people.get(personId);
  if (person?.stage !== 'nurture' && person?.stage !== 'disqualified') return [];
  const timeline = await timelineOf(db, personId);
  const began = timeline.find((entry) => entry.type === 'moved')?.action;
  const set = timeline.flatMap((entry) =>
    entry.type === 'scheduled' && entry.action === began && !entry.data.keep ? [entry.data.followUp] : [],
  );
  const followUps = await db.followUps.bulkGet(set);
  return followUps.flatMap((followUp) =>
    followUp?.state === 'open' ? [{ type: 'done', data: { followUp: followUp.id } } as const] : [],
  );
}
