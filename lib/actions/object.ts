import type { ObjectionChannel } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { type Forgotten, forget } from './forget.ts';
import type { Outcome } from './outcome.ts';

/**
 * Records that a person does not want to be contacted (GDPR Art. 21(2)). Everything about them is removed; a keyed hash
 * of their addresses, the date and the channel stay, and keep them from being captured again.
 */
export async function object(
  db: AssayDatabase,
  act: Act,
  personId: string,
  channel: ObjectionChannel,
): Promise<Outcome<{ forgotten: Forgotten }>> {
  return await forget(db, act, personId, { why: 'objected', channel });
}
