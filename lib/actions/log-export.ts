import { type AssayDatabase, actionTables } from '../store/database.ts';
import type { Act } from './act.ts';
import { append } from './record.ts';

/** Notes on each person's timeline that they went out in a file. People gone meanwhile are left out. */
export async function logExport(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  preset: string,
  file: string,
): Promise<void> {
  await db.transaction('rw', actionTables(db), async () => {
    const there = (await db.people.bulkGet([...personIds])).filter((row) => row !== undefined);
    const happened = [{ type: 'exported', data: { preset, file } } as const];
    await append(
      db,
      act,
      there.map(({ id }) => ({ subject: id, happened })),
    );
  });
}
