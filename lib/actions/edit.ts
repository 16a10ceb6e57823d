import type { EditField, EntryOf } from '../model/ledger.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Sets a field by hand; from then on it beats any page. `null` clears the field for good. A name cannot be cleared. */
export async function edit(
  db: AssayDatabase,
  act: Act,
  personId: string,
  field: EditField,
  value: EntryOf<'edited'>['data']['value'],
): Promise<Outcome> {
  return await record(db, act, personId, (person) => {
    if (field === 'name' && value === null) return { ok: false, reason: 'empty' };
    const known = person.facts[field];
    if (known && JSON.stringify(known.value) === JSON.stringify(value))
      return { ok: false, reason: 'unchanged' };
    return { happened: [{ type: 'edited', data: { field, value } }] };
  });
}
