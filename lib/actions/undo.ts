import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson, removePerson } from '../store/derive-person.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

/**
 * Takes acts back, exactly, whatever happened since: their entries stay in the ledger and no longer count. Someone who
 * was only there because of such an act is removed whole.
 */
export async function undo(
  db: AssayDatabase,
  act: Act,
  actions: readonly string[],
): Promise<Outcome<{ people: number }>> {
  return await db.transaction('rw', actionTables(db), async () => {
    if ((await subjectsOf(db, act.id)).length > 0) return { ok: false, reason: 'unchanged' } as const;
    const happenings: Parameters<typeof append>[2] = (
      await Promise.all(
        actions.map(async (action) =>
          (
            await subjectsOf(db, action)
          ).map((subject) => ({
            subject,
            happened: [{ type: 'undone', data: { action } } as const],
          })),
        ),
      )
    ).flat();
    if (happenings.length === 0) return { ok: false, reason: 'gone' } as const;
    await append(db, act, happenings);
    const subjects = [...new Set(happenings.map(({ subject }) => subject))];
    for (const subject of subjects) {
      const person = await derivePerson(db, subject, act.at);
      if (!person) await removePerson(db, subject, undefined);
    }
    return { ok: true, act: act.id, people: subjects.length } as const;
  });
}
