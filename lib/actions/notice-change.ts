import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Puts a change away that pages tell of a person. One that is not among their news is refused as `unchanged`. */
export async function noticeChange(
  db: AssayDatabase,
  act: Act,
  personId: string,
  key: string,
): Promise<Outcome> {
  return await record(db, act, personId, (person) => {
    if (person.changes?.some((change) => change.key === key) !== true)
      return { ok: false, reason: 'unchanged' };
    return { happened: [{ type: 'noticed', data: { change: key } }] };
  });
}
