import type { PersonRow } from '../model/person.ts';
import { type AssayDatabase, listTables } from '../store/database.ts';
import { writeRows } from '../store/list/write-rows.ts';
import { readyPeople } from '../store/queries.ts';

/** The nurtured people whose score has reached the grade they wait for and who were not announced yet. */
export async function unannouncedPeople(db: AssayDatabase): Promise<PersonRow[]> {
  return (await readyPeople(db)).filter((person) => person.maturedTold !== person.maturedAt);
}

/**
 * Announces that nurtured people are ready who were not announced yet, all of them in one call of `show`, and marks them once
 * that is done. Dying in between announces them again rather than never. One who
 * falls below the grade and reaches it again is announced again.
 */
export async function announceReady(
  db: AssayDatabase,
  fresh: readonly PersonRow[],
  show: (ready: readonly PersonRow[]) => Promise<void>,
): Promise<void> {
  if (fresh.length === 0) return;
  await show(fresh);
  await db.transaction('rw', listTables(db), async () => {
    const stored = (await db.people.bulkGet(fresh.map(({ id }) => id))).filter((row) => row !== undefined);
    const shown = new Map(fresh.map(({ id, maturedAt }) => [id, maturedAt]));
    const marked = stored.flatMap((row) => {
      const { id, maturedAt } = row;
      return maturedAt !== undefined && shown.get(id) === maturedAt
        ? [{ ...row, maturedTold: maturedAt }]
        : [];
    });
    await writeRows(
      db,
      stored.filter(({ id }) => marked.some((row) => row.id === id)),
      marked,
    );
  });
}
