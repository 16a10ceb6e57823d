import type { ExportRow } from '../model/export-log.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { type Act, newId } from './act.ts';
import { append } from './record.ts';

/** Entries written in one transaction: few enough that others get their turn. */
const SHARE = 1_000;

/** Which of these people are still there. `ids` are in order, so that one read of a range tells of all of them. */
async function stillThere(db: AssayDatabase, ids: readonly string[]): Promise<string[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const there = new Set(await db.people.where('id').between(first, last, true, true).primaryKeys());
  return ids.filter((id) => there.has(id));
}

async function noteShare(db: AssayDatabase, act: Act, ids: readonly string[], row: ExportRow): Promise<void> {
  await db.transaction('rw', [...actionTables(db), db.exports], async () => {
    // Kept with the first of them: whoever shows the exports is not told again by each.
    if (act.id === row.id) await db.exports.put(row);
    const { preset, file } = row;
    const happened = [{ type: 'exported', data: { preset, file } } as const];
    const there = await stillThere(db, ids);
    await append(
      db,
      act,
      there.map((subject) => ({ subject, happened })),
    );
  });
}

/**
 * Keeps that an export happened, and notes on each person's timeline that they went out in it. People gone meanwhile are left out. All of
 * it carries one moment, that of the act, by which the next export tells what is new since. A share is one transaction, which says so
 * once it is on the disk.
 * @throws when the store fails; the shares before are kept
 */
export async function logExport(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  { preset, file, scope }: Pick<ExportRow, 'preset' | 'file' | 'scope'>,
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  const ids = [...personIds].sort();
  const row = { id: act.id, at: act.at, preset, file, scope, people: ids.length };
  for (let from = 0; from === 0 || from < ids.length; from += SHARE) {
    // Each share is an act of its own, at the same moment.
    const share = from === 0 ? act : { id: newId(), at: act.at };
    await noteShare(db, share, ids.slice(from, from + SHARE), row);
    progress(Math.min(ids.length, from + SHARE));
  }
}
