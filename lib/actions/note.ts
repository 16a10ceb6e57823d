import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Adds a note to the timeline. One of white space alone is refused as `empty`. */
export async function note(db: AssayDatabase, act: Act, personId: string, text: string): Promise<Outcome> {
  const trimmed = text.trim();
  return await record(db, act, personId, () =>
    trimmed === ''
      ? { ok: false, reason: 'empty' }
      : { happened: [{ type: 'noted', data: { text: trimmed } }] },
  );
}
