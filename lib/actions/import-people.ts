import { deriveId } from '../model/ids.ts';
import type { Besides, ImportCounts, ImportedRow, ImportRow, RowEnd } from '../model/import.ts';
import { type FileSource, personReadingSchema } from '../model/reading.ts';
import { z } from '../model/schema.ts';
import type { FitVerdict } from '../model/scorecard.ts';
import type { AcquisitionChannel } from '../model/words.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { dropParts, partsLeft, putPart, readPart } from '../store/parts.ts';
import { hashReadings } from '../store/suppressions.ts';
import type { Act } from './act.ts';
import { findSuppressed, type RowOutcome, writeListed } from './capture-many.ts';
import { happeningsOf, type Listed, sortReadings } from './sort-readings.ts';
import { tellBesides } from './tell-besides.ts';

/** Rows of a part, which becomes one transaction: small enough that a page which reads meanwhile does not wait long. */
export const PART_ROWS = 250;

/** What the user chose for a file. */
export interface ImportChoice {
  file: string;
  format: string;
  channel?: AcquisitionChannel;
  tags: readonly string[];
}

const NOTHING: ImportCounts = { added: 0, updated: 0, known: 0, suppressed: 0 };

/** Begins an import: from here on it is known, and nothing of it is in the ledger. */
export async function beginImport(db: AssayDatabase, act: Act, choice: ImportChoice): Promise<void> {
  const row: ImportRow = {
    ...choice,
    id: act.id,
    at: act.at,
    state: 'reading',
    rows: 0,
    invalid: 0,
    counts: NOTHING,
  };
  await db.imports.add(row);
}

/**
 * Puts the nth part of an import on the disk.
 * @throws where a reading is none
 */
export async function addToImport(
  db: AssayDatabase,
  id: string,
  n: number,
  rows: readonly ImportedRow[],
): Promise<void> {
  // In the schema's order of fields, so that the same said again is found to be the same.
  const parsed = rows.map((row) => ({ ...row, reading: z.parse(personReadingSchema, row.reading) }));
  await putPart(db, id, n, parsed);
}

/**
 * All parts are on the disk: from here on the import is carried out to its end, whatever happens to the page.
 * @param told `suppressed` are rows that were left out of the parts already
 */
export async function sealImport(
  db: AssayDatabase,
  id: string,
  { rows, invalid, suppressed }: Pick<ImportRow, 'rows' | 'invalid'> & { suppressed: number },
): Promise<void> {
  await db.imports.update(id, { state: 'waiting', rows, invalid, counts: { ...NOTHING, suppressed } });
}

/** What a person's rows say besides their readings. */
function besidesOf(rows: readonly ImportedRow[], outcomes: readonly RowOutcome[]): Map<string, Besides[]> {
  const told = new Map<string, Besides[]>();
  for (const [place, { besides }] of rows.entries()) {
    const id = outcomes[place]?.personId;
    if (besides && id !== undefined) told.set(id, [...(told.get(id) ?? []), besides]);
  }
  return told;
}

const sourceOf = ({ id, file, format, channel }: ImportRow): FileSource => ({
  kind: 'file',
  file,
  format,
  import: id,
  ...(channel && { channel }),
});

/** How each row ended; somebody whose reading told nothing new is still updated where something besides it was. */
function endsOf(
  rows: readonly ImportedRow[],
  outcomes: readonly RowOutcome[],
  touched: ReadonlySet<string>,
): EndedRow[] {
  const fresh = new Set(
    outcomes.flatMap(({ news, personId }) => (news === 'captured' ? (personId ?? []) : [])),
  );
  return outcomes.map(({ news, personId }, place) => {
    const row = rows[place];
    const [email] = row?.reading.emails ?? [];
    const who = {
      line: row?.line ?? 0,
      name: row?.reading.name ?? '',
      ...(email !== undefined && { email }),
    };
    if (personId === undefined) return { ...who, end: 'suppressed' };
    if (news === 'captured') return { ...who, end: 'added', personId };
    return {
      ...who,
      end: news === 'updated' || (touched.has(personId) && !fresh.has(personId)) ? 'updated' : 'known',
      personId,
    };
  });
}

function addCounts(counts: ImportCounts, rows: readonly EndedRow[]): ImportCounts {
  const sum = { ...counts };
  for (const { end } of rows) sum[end] += 1;
  return sum;
}

/** How a row ended, and as whom it was kept. */
export interface EndedRow {
  line: number;
  name: string;
  email?: string;
  end: RowEnd;
  personId?: string;
}

/** How the rows of a part ended. */
export interface PartEnd {
  rows: EndedRow[];
  /** What those who are new score, as far as anybody is sought. */
  verdicts: FitVerdict[];
}

/** Writes what a part's rows say, inside the caller's transaction. */
async function keepRows(
  db: AssayDatabase,
  act: Act,
  row: ImportRow,
  { rows, hashes }: { rows: readonly ImportedRow[]; hashes: readonly (readonly string[])[] },
): Promise<PartEnd> {
  const source = sourceOf(row);
  const isSuppressed = await findSuppressed(db, hashes);
  const readings = rows.map(({ reading }) => reading);
  const { outcomes, ...listed } = await sortReadings(db, readings, isSuppressed);
  const besides = besidesOf(rows, outcomes);
  const touched = new Set<string>();
  const tell = (person: Listed) => {
    const happened = tellBesides(person, besides.get(person.id) ?? [], source, row.tags);
    if (happened.length > 0) touched.add(person.id);
    return happened.length > 0 ? [{ subject: person.id, happened }] : [];
  };
  const happenings = listed.people.flatMap((person) => [
    ...happeningsOf(person, source, []),
    ...tell(person),
  ]);
  const fresh = await writeListed(db, act, listed, happenings);
  const verdicts = fresh.flatMap(({ score }) => score?.verdict ?? []);
  return { rows: endsOf(rows, outcomes, touched), verdicts };
}

/** One transaction over all that an import writes; `undefined` where `signal` ended it, and then it wrote nothing. */
async function abortable<T>(
  signal: AbortSignal | undefined,
  db: AssayDatabase,
  work: () => Promise<T>,
): Promise<T | undefined> {
  let abort: (() => void) | undefined;
  try {
    return await db.transaction('rw', [...actionTables(db), db.imports, db.parts], async (transaction) => {
      abort = () => transaction.abort();
      signal?.addEventListener('abort', abort);
      return await work();
    });
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  } finally {
    if (abort) signal?.removeEventListener('abort', abort);
  }
}

/**
 * Carries out one part of an import, in one transaction: what it says is in the ledger and in the rows, and the part is gone, or
 * nothing happened. `undefined` where the part was carried out before, or the import was called off.
 * @param signal ends it at once: then the part is as it was
 */
export async function carryOutPart(
  db: AssayDatabase,
  id: string,
  n: number,
  signal?: AbortSignal,
): Promise<PartEnd | undefined> {
  const rows = await readPart<ImportedRow[]>(db, id, n);
  if (!rows) return undefined;
  const hashes = await hashReadings(
    db,
    rows.map(({ reading }) => reading),
  );
  return await abortable(signal, db, async () => {
    const [row, part] = await Promise.all([db.imports.get(id), db.parts.get([id, n])]);
    if (row?.state !== 'waiting' || !part) return undefined;
    const act: Act = { id: deriveId(id, n), at: row.at, shareOf: id };
    const end = await keepRows(db, act, row, { rows, hashes });
    const counts = addCounts(row.counts, end.rows);
    await Promise.all([db.imports.update(id, { counts }), db.parts.delete([id, n])]);
    return end;
  });
}

/** Ends an import all of whose parts were carried out. */
export async function finishImport(db: AssayDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.imports, db.parts, async () => {
    const row = await db.imports.get(id);
    if (row?.state === 'waiting' && (await partsLeft(db, id)).length === 0)
      await db.imports.update(id, { state: 'done' });
  });
}

/** Calls an import off. What was carried out stays, and can be undone; the rest will never be. */
export async function cancelImport(db: AssayDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.imports, db.parts, async () => {
    const row = await db.imports.get(id);
    if (row?.state !== 'reading' && row?.state !== 'waiting') return;
    await dropParts(db, id);
    await db.imports.update(id, { state: 'cancelled' });
  });
}
