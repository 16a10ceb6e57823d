import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** The most characters the name of a field of the user's own has, and its value. */
export const LONGEST_NAME = 60;
export const LONGEST_VALUE = 500;

/** Sets a field of the user's own; `null` clears it. A field needs a name, and is as long as a line: `too-long` otherwise. */
export async function editCustom(
  db: AssayDatabase,
  act: Act,
  personId: string,
  field: string,
  text: string | null,
): Promise<Outcome> {
  const name = field.trim();
  const value = text?.trim() || null;
  return await record(db, act, personId, (person) => {
    if (name === '') return { ok: false, reason: 'empty' };
    if (name.length > LONGEST_NAME || (value?.length ?? 0) > LONGEST_VALUE) {
      return { ok: false, reason: 'too-long' };
    }
    if ((person.custom?.[name]?.value ?? null) === value) return { ok: false, reason: 'unchanged' };
    return { happened: [{ type: 'custom-edited', data: { name, value } }] };
  });
}
