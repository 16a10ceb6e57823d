import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { type Forgotten, forget } from './forget.ts';
import type { Outcome } from './outcome.ts';

/** Erases a person (GDPR Art. 17): every trace but a keyed hash, so that no capture brings them back unasked. */
export async function erase(
  db: AssayDatabase,
  act: Act,
  personId: string,
): Promise<Outcome<{ forgotten: Forgotten }>> {
  return await forget(db, act, personId, { why: 'erased' });
}
