import { startAct } from '../actions/act.ts';
import { cancelImport } from '../actions/import-people.ts';
import { undoImport } from '../actions/undo-import.ts';
import { type RawRow, recogniseLayout } from '../exchange/import/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { badRow, checkFile, refusedAs } from './import/check-file.ts';
import { carryOutParts, importFile } from './import/import-file.ts';
import {
  type BadRow,
  type FileOpened,
  type FileOrder,
  type FileRefused,
  type FinishStep,
  IMPORT_LOCK,
  type ImporterOrder,
} from './import/importer.ts';
import { type FileSpec, readPeople, reopen } from './import/read-people.ts';
import { serveWork } from './serve-work.ts';

/** Rows among which the user may say where the headings are, and UTF-16 units of each. */
const HEAD_SHOWN = 10;
const HEAD_LENGTH = 80;

const tellHead = ({ line, cells }: RawRow) => ({
  line,
  text: cells
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, HEAD_LENGTH),
});

async function open(spec: FileSpec): Promise<FileOpened | FileRefused> {
  const opened = await reopen(spec);
  if (!opened.ok) return opened;
  try {
    for await (const head of opened.rows()) {
      const { kind, encoding, encodingSure = true, delimiter } = opened;
      const layout = recogniseLayout(head, kind, spec.headerLine);
      return {
        ok: true,
        kind,
        encodingSure,
        layout,
        head: head.slice(0, HEAD_SHOWN).map(tellHead),
        ...(encoding && { encoding }),
        ...(delimiter && { delimiter }),
      };
    }
  } catch (error) {
    return refusedAs(error);
  }
  return { ok: false, problem: 'no-rows' };
}

async function badRows({ spec, mapping }: FileOrder): Promise<{ cells: string[]; bad: BadRow }[]> {
  const opened = await reopen(spec);
  if (!opened.ok) return [];
  const found: { cells: string[]; bad: BadRow }[] = [];
  for await (const read of readPeople(opened, mapping)) {
    for (const row of read) {
      const bad = badRow(row);
      if (bad) found.push({ cells: row.row.cells, bad });
    }
  }
  return found;
}

async function finish(
  db: AssayDatabase,
  tell: (step: FinishStep) => void,
  signal: AbortSignal,
): Promise<void> {
  const left = await db.imports.where('state').anyOf('reading', 'waiting', 'undoing').toArray();
  for (const { id, state } of left) {
    const step = (done: number, all: number) => tell({ id, done, all });
    // Whoever holds the lock finds none under way: its page was closed while the file was read.
    if (state === 'reading') await cancelImport(db, id);
    else if (state === 'waiting') await carryOutParts(db, id, step, signal);
    else await undoImport(db, startAct(), id, step);
  }
}

const locked = async <T>(work: () => Promise<T>): Promise<T> =>
  await navigator.locks.request(IMPORT_LOCK, work);

/** The worker's side of importing. */
export function serveImporter(): void {
  serveWork<ImporterOrder, unknown, unknown>(async (db, order, tell, signal) => {
    switch (order.verb) {
      case 'open':
        return await open(order.spec);
      case 'check':
        return await checkFile(db, order, tell);
      case 'import':
        return await locked(() => importFile(db, order, tell, signal));
      case 'bad-rows':
        return await badRows(order);
      case 'finish':
        return await locked(() => finish(db, tell, signal));
    }
  });
}
