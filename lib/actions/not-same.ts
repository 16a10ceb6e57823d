import { type AssayDatabase, actionTables } from '../store/database.ts';
import { areNotSame } from '../store/find-duplicates.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append } from './record.ts';

/** Remembers that two people are two, so that they are not proposed as one again. Undo forgets it. */
export async function notSame(db: AssayDatabase, act: Act, oneId: string, otherId: string): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const [person, other] = await db.people.bulkGet([oneId, otherId]);
    if (!person || !other) return { ok: false, reason: 'gone' };
    if (oneId === otherId || (await areNotSame(db, oneId, [otherId])).has(otherId)) {
      return { ok: false, reason: 'unchanged' };
    }
    await append(db, act, [
      { subject: oneId, happened: [{ type: 'not-same', data: { other: otherId } }] },
      { subject: otherId, happened: [{ type: 'not-same', data: { other: oneId } }] },
    ]);
    return { ok: true, act: act.id, person };
  });
}
