import type { Happening } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

/**
 * One act on some people in one transaction. Those gone, those the act was told of already, and those `happening` tells nothing of
 * are left as they are; where that is everyone, it answers `unchanged`.
 * @throws when the store fails; then nothing was written
 */
export async function tellOfMany(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  happening: (person: PersonRow) => Happening | undefined,
): Promise<Outcome<{ people: number }>> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome<{ people: number }>> => {
    const before = (await subjectsOf(db, act.id)).length;
    if (before > 0) return { ok: true, act: act.id, people: before };
    const rows = await db.people.bulkGet([...personIds]);
    const told = rows.flatMap((row) => {
      const happened = row && happening(row);
      return happened ? [{ subject: row.id, happened: [happened] }] : [];
    });
    if (told.length === 0) return { ok: false, reason: 'unchanged' };
    await append(db, act, told);
    for (const { subject } of told) await derivePerson(db, subject, act.at);
    return { ok: true, act: act.id, people: told.length };
  });
}
