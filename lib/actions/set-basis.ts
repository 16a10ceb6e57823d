import type { Basis } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { tellOfMany } from './tell-of-many.ts';

/** Records what the data of people is kept on (GDPR Art. 6), with a note on it. */
export async function setBasis(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  { basis, note = '' }: { basis: Basis; note?: string },
): Promise<Outcome<{ people: number }>> {
  const text = note.trim();
  const data = { basis, ...(text !== '' && { note: text }) };
  return await tellOfMany(db, act, personIds, (person) =>
    person.basis?.basis === basis && (person.basis.note ?? '') === text ? undefined : { type: 'based', data },
  );
}
