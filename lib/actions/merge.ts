import type { EditField, EntryOf, Happening } from '../model/ledger.ts';
import type { AssayDatabase } from '../store/database.ts';
import { actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

/** Fields the user decided while comparing the two, set by hand from then on. */
export type MergeChoices = Partial<Record<EditField, EntryOf<'edited'>['data']['value']>>;

/**
 * Makes two records of one person one: everything that happened to `absorbedId` counts as having happened to `keptId`,
 * and its row is gone. `unmerge` and `undo` part them again, exactly, whatever happened since.
 */
export async function merge(
  db: AssayDatabase,
  act: Act,
  keptId: string,
  absorbedId: string,
  choices: MergeChoices = {},
): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const [done, kept, absorbed] = await Promise.all([
      subjectsOf(db, act.id),
      db.people.get(keptId),
      db.people.get(absorbedId),
    ]);
    if (kept && done.includes(keptId)) return { ok: true, act: act.id, person: kept };
    if (!kept || !absorbed) return { ok: false, reason: 'gone' };
    if (keptId === absorbedId) return { ok: false, reason: 'unchanged' };
    const edited = (Object.entries(choices) as [EditField, EntryOf<'edited'>['data']['value']][]).map(
      ([field, value]): Happening => ({ type: 'edited', data: { field, value } }),
    );
    await append(db, act, [
      { subject: keptId, happened: [{ type: 'merged', data: { absorbed: absorbedId } }, ...edited] },
      { subject: absorbedId, happened: [{ type: 'merged-into', data: { kept: keptId } }] },
    ]);
    const person = await derivePerson(db, keptId, act.at);
    return person ? { ok: true, act: act.id, person } : { ok: false, reason: 'gone' };
  });
}
