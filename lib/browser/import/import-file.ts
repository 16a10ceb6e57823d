import type { Act } from '../../actions/act.ts';
import {
  addToImport,
  beginImport,
  cancelImport,
  carryOutPart,
  type EndedRow,
  finishImport,
  type ImportChoice,
  PART_ROWS,
  sealImport,
} from '../../actions/import-people.ts';
import type { ImportedRow, RowEnd } from '../../model/import.ts';
import type { AssayDatabase } from '../../store/database.ts';
import { partsLeft } from '../../store/parts.ts';
import { goodRows, noteBad, refusedAs, suppressedRows } from './check-file.ts';
import type { BadRow, FileOrder, FileRefused, ImportEnded, ImportStep } from './importer.ts';
import { type OpenFile, type ReadRow, readPeople, reopen } from './read-people.ts';

/** Rows of each end that are told one by one. */
const SHOWN = 200;

interface Found {
  rows: number;
  invalid: number;
  bad: BadRow[];
  suppressed: EndedRow[];
  suppressedRows: number;
}

const asSuppressed = ({ line, reading }: ImportedRow): EndedRow => ({
  line,
  name: reading.name ?? '',
  end: 'suppressed',
});

/** Takes down rows and puts those of people who may be kept on the disk, in parts. */
class PartWriter {
  readonly found: Found = { rows: 0, invalid: 0, bad: [], suppressed: [], suppressedRows: 0 };
  #waiting: ImportedRow[] = [];
  #parts = 0;

  constructor(
    private readonly db: AssayDatabase,
    private readonly id: string,
  ) {}

  async add(read: readonly ReadRow[]): Promise<void> {
    const { found } = this;
    noteBad(found, read);
    const rows = goodRows(read, this.id);
    // Nothing of those who must not come back is put on the disk, not even until it is their turn.
    const suppressed = await suppressedRows(this.db, rows);
    found.rows += rows.length;
    found.suppressedRows += suppressed.size;
    for (const row of suppressed)
      if (found.suppressed.length < SHOWN) found.suppressed.push(asSuppressed(row));
    this.#waiting.push(...rows.filter((row) => !suppressed.has(row)));
    while (this.#waiting.length >= PART_ROWS) await this.#write(this.#waiting.splice(0, PART_ROWS));
  }

  async end(): Promise<void> {
    if (this.#waiting.length > 0) await this.#write(this.#waiting);
    const { rows, invalid, suppressedRows: suppressed } = this.found;
    await sealImport(this.db, this.id, { rows, invalid, suppressed });
  }

  async #write(rows: readonly ImportedRow[]): Promise<void> {
    await addToImport(this.db, this.id, this.#parts++, rows);
  }
}

/** Reads the file into parts; a reason where it broke off, `undefined` where it was called off. */
async function putOnDisk(
  db: AssayDatabase,
  { opened, order }: { opened: OpenFile; order: ImportOrder },
  tell: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<Found | FileRefused | undefined> {
  const writer = new PartWriter(db, order.act.id);
  try {
    for await (const read of readPeople(opened, order.mapping)) {
      if (signal.aborted) return undefined;
      await writer.add(read);
      tell({ phase: 'reading', done: writer.found.rows + writer.found.invalid });
    }
  } catch (error) {
    return refusedAs(error);
  }
  await writer.end();
  return writer.found;
}

/** Carries out what is on the disk, a part at a time, until `signal` asks for an end. */
export async function carryOutParts(
  db: AssayDatabase,
  id: string,
  tell: (done: number, all: number) => void,
  signal: AbortSignal,
  take: (end: Awaited<ReturnType<typeof carryOutPart>>) => void = () => {},
): Promise<void> {
  const parts = await partsLeft(db, id);
  for (const [place, n] of parts.entries()) {
    if (!signal.aborted) take(await carryOutPart(db, id, n, signal));
    // Asked again: what ended the part under way ends the rest.
    if (signal.aborted) return await cancelImport(db, id);
    tell(place + 1, parts.length);
  }
  await finishImport(db, id);
}

export type ImportOrder = FileOrder & { act: Act; choice: ImportChoice };

/** Imports a file from its first row to its end. */
export async function importFile(
  db: AssayDatabase,
  order: ImportOrder,
  tell: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<ImportEnded | FileRefused> {
  const { act, choice, spec } = order;
  const opened = await reopen(spec);
  if (!opened.ok) return opened;
  await beginImport(db, act, choice);
  const found = await putOnDisk(db, { opened, order }, tell, signal);
  if (found === undefined || 'ok' in found) await cancelImport(db, act.id);
  if (found && 'ok' in found) return found;
  const lists: Record<RowEnd, EndedRow[]> = {
    added: [],
    updated: [],
    known: [],
    suppressed: found?.suppressed ?? [],
  };
  const verdicts: ImportEnded['verdicts'] = {};
  const all = found?.rows ?? 0;
  const keeping = (done: number, parts: number) =>
    tell({ phase: 'keeping', done: Math.round((done / parts) * all), all });
  if (found)
    await carryOutParts(db, act.id, keeping, signal, (end) => {
      for (const row of end?.rows ?? []) if (lists[row.end].length < SHOWN) lists[row.end].push(row);
      for (const verdict of end?.verdicts ?? []) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    });
  const row = await db.imports.get(act.id);
  if (!row) throw new Error('an import that was begun is there');
  return { ok: true, import: row, lists, bad: found?.bad ?? [], verdicts };
}
