import { deriveId } from '../model/ids.ts';
import type { Entry } from '../model/ledger.ts';
import { relativesOf } from '../pipeline/families.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { removePeople } from '../store/derive-person.ts';
import { deriveSubject } from '../store/derive-subject.ts';
import { dropParts } from '../store/parts.ts';
import type { Act } from './act.ts';
import { append } from './record.ts';

/** Entries taken back in one transaction. */
const AT_ONCE = 250;

/** Marks an import to be taken back: from here on that goes on to its end, whatever happens to the page. */
export async function wantImportUndone(db: AssayDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.imports, db.parts, async () => {
    await dropParts(db, id);
    await db.imports.update(id, { state: 'undoing' });
  });
}

const isAlone = (entries: readonly Entry[], importId: string): boolean =>
  entries.every((entry) => entry.action === importId && relativesOf(entry).length === 0);

/** Takes back what some entries of an import say of their subjects; who is there only by it goes whole. */
async function undoEntries(
  db: AssayDatabase,
  importId: string,
  ids: readonly string[],
  at: string,
): Promise<void> {
  await db.transaction('rw', actionTables(db), async () => {
    const entries = (await db.ledger.bulkGet([...ids])).filter((entry) => entry !== undefined);
    const subjects = [...new Set(entries.map(({ subject }) => subject))];
    const told = await Promise.all(subjects.map((subject) => entriesOf(db, subject)));
    const alone = subjects.filter((_, place) => isAlone(told[place] ?? [], importId));
    if (alone.length > 0) await removePeople(db, alone);
    const others = subjects.filter((subject, place) => {
      const own = told[place] ?? [];
      const undone = own.some((entry) => entry.type === 'undone' && entry.data.action === importId);
      return !undone && !alone.includes(subject);
    });
    if (others.length === 0) return;
    const act: Act = { id: deriveId(ids[0] ?? importId, 0), at, shareOf: deriveId(importId, -1) };
    const happened = [{ type: 'undone', data: { action: importId } } as const];
    await append(
      db,
      act,
      others.map((subject) => ({ subject, happened })),
    );
    for (const subject of others) await deriveSubject(db, subject, at);
  });
}

/**
 * Takes a whole import back that `wantImportUndone` has marked: whoever is there only by it is removed, of the others what it
 * said no longer counts, and what happened to them since stays. Cut short it goes on where it was.
 * @param progress called with entries taken back and those there are
 */
export async function undoImport(
  db: AssayDatabase,
  { at }: Act,
  importId: string,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const ids = await db.ledger.where('action').equals(importId).primaryKeys();
  for (let done = 0; done < ids.length; done += AT_ONCE) {
    await undoEntries(db, importId, ids.slice(done, done + AT_ONCE), at);
    progress(Math.min(done + AT_ONCE, ids.length), ids.length);
  }
  await db.imports.update(importId, { state: 'undone' });
}
