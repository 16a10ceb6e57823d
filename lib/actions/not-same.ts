import { type AssayDatabase, actionTables } from '../store/database.ts';
import { areNotSame } from '../store/find-duplicates.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append } from './record.ts';

/** Remembers that two people, or two companies, are two, so that they are not taken for one again. Undo forgets it. */
export async function notSame(
  db: AssayDatabase,
  act: Act,
  oneId: string,
  otherId: string,
): Promise<Outcome<unknown>> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome<unknown>> => {
    const ids = [oneId, otherId];
    const [people, companies] = await Promise.all([db.people.bulkGet(ids), db.companies.bulkGet(ids)]);
    if (![people, companies].some((rows) => rows.every((row) => row !== undefined))) {
      return { ok: false, reason: 'gone' };
    }
    if (oneId === otherId || (await areNotSame(db, oneId, [otherId])).has(otherId)) {
      return { ok: false, reason: 'unchanged' };
    }
    await append(db, act, [
      { subject: oneId, happened: [{ type: 'not-same', data: { other: otherId } }] },
      { subject: otherId, happened: [{ type: 'not-same', data: { other: oneId } }] },
    ]);
    return { ok: true, act: act.id };
  });
}
