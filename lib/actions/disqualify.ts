import type { DisqualifyReason } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Sets a person aside, with the reason, which is shown when they are met again. `reopen` takes it back. */
export async function disqualify(
  db: AssayDatabase,
  act: Act,
  personId: string,
  why: DisqualifyReason,
  note?: string,
): Promise<Outcome> {
  return await record(db, act, personId, (person) => {
    if (person.stage === 'disqualified' && person.disqualified === why)
      return { ok: false, reason: 'unchanged' };
    const reason = note?.trim();
    const data = {
      from: person.stage,
      to: 'disqualified' as const,
      disqualified: why,
      ...(reason && { reason }),
    };
    return { happened: [{ type: 'moved', data }] };
  });
}
