import { deriveId } from '../model/ids.ts';
import type { Entry } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';
import { relativesOf } from '../pipeline/families.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { deriveSubject } from '../store/derive-subject.ts';
import { writeRows } from '../store/list/write-rows.ts';
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

const isUndone = (entries: readonly Entry[], importId: string): boolean =>
  entries.some((entry) => entry.type === 'undone' && entry.data.action === importId);

/** Everything about one subject. */
type History = [subject: string, entries: readonly Entry[]];

/** Removes people of whom nothing but an import tells, who thus have no follow-ups and no touches. */
async function removeAlone(db: AssayDatabase, alone: readonly History[]): Promise<void> {
  if (alone.length === 0) return;
  const rows = await db.people.bulkGet(alone.map(([subject]) => subject));
  const ids = alone.flatMap(([, entries]) => entries.map(({ id }) => id));
  const there = rows.filter((row) => row !== undefined);
  await Promise.all([db.ledger.bulkDelete(ids), writeRows(db, there, [])]);
}

/** Takes back what some entries of an import say of their subjects; who is there only by it goes whole. */
async function undoEntries(
  db: AssayDatabase,
  importId: string,
  ids: readonly string[],
  at: Instant,
): Promise<void> {
  await db.transaction('rw', actionTables(db), async () => {
    const entries = (await db.ledger.bulkGet([...ids])).filter((entry) => entry !== undefined);
    const subjects = [...new Set(entries.map(({ subject }) => subject))];
    const told = await Promise.all(subjects.map((subject) => entriesOf(db, subject)));
    const histories = subjects.map((subject, place): History => [subject, told[place] ?? []]);
    await removeAlone(
      db,
      histories.filter(([, own]) => isAlone(own, importId)),
    );
    const others = histories.filter(([, own]) => !isAlone(own, importId) && !isUndone(own, importId));
    if (others.length === 0) return;
    const act: Act = { id: deriveId(ids[0] ?? importId, 0), at, shareOf: deriveId(importId, -1) };
    const happened = [{ type: 'undone', data: { action: importId } } as const];
    await append(
      db,
      act,
      others.map(([subject]) => ({ subject, happened })),
    );
    for (const [subject] of others) await deriveSubject(db, subject, at);
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
