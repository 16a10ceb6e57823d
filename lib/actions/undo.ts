import { type AssayDatabase, actionTables } from '../store/database.ts';
import { deriveSubject } from '../store/derive-subject.ts';
import { finishRelinking } from '../store/link-people.ts';
import { scrubList } from '../store/list/scrub-list.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

/** Those of some ids that are people. */
async function peopleAmong(db: AssayDatabase, ids: string[]): Promise<string[]> {
  return await db.people.where('id').anyOf(ids).primaryKeys();
}

/**
 * Takes acts back, exactly, whatever happened since: their entries stay in the ledger and no longer count. A person or
 * company that was only there because of such an act is removed whole.
 * @returns how many people and companies the acts were about
 */
export async function undo(
  db: AssayDatabase,
  act: Act,
  actions: readonly string[],
): Promise<Outcome<{ people: number }>> {
  const outcome = await db.transaction('rw', actionTables(db), async () => {
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
    const subjects = new Set(happenings.map(({ subject }) => subject));
    const there = await peopleAmong(db, [...subjects]);
    const derived = new Set<string>();
    for (const subject of subjects) {
      if (derived.has(subject)) continue;
      for (const id of await deriveSubject(db, subject, act.at)) derived.add(id);
    }
    const left = new Set(await peopleAmong(db, there));
    await scrubList(
      db,
      there.filter((id) => !left.has(id)),
    );
    return { ok: true, act: act.id, people: subjects.size } as const;
  });
  await finishRelinking(db, act.at);
  return outcome;
}
