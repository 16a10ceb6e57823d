import type { Due, Touch } from '../model/follow-up.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Sets a next step on a person. A moment that has passed is refused as `past`. */
export async function schedule(
  db: AssayDatabase,
  act: Act,
  personId: string,
  due: Due,
  touch: Touch = {},
): Promise<Outcome> {
  return await record(db, act, personId, () => {
    if (due.dueAt <= act.at) return { ok: false, reason: 'past' };
    return { happened: [{ type: 'scheduled', data: { followUp: newId(), ...due, ...touch } }] };
  });
}
