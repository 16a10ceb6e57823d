import type { BackupHeader, BackupLine } from '../../exchange/backup/backup-format.ts';
import { BACKED_UP_TABLES, type BackedUpTable } from '../../exchange/backup/check-rows.ts';
import type { Entry } from '../../model/ledger.ts';
import type { PersonReading } from '../../model/reading.ts';
import { answer } from '../answer.ts';

/** What can be made anew of the entries, or be read again from pages. */
const LEFT_OUT: readonly BackedUpTable[] = [
  'people',
  'companies',
  'followUps',
  'contacts',
  'readerHealth',
  'parts',
  'imports',
  'exports',
];
const KEPT = BACKED_UP_TABLES.filter((table) => !LEFT_OUT.includes(table));

/** Rows read at a time. */
const CHUNK = 1_000;

/** The long parts of a reading, which the page shows again. */
const SHOWN_AGAIN = ['positions', 'education', 'about', 'photoUrl', 'headline'] as const;

/** An entry with what only the user can say of it: of a page, who it was of. */
function coreOf(entry: Entry): Entry {
  if (entry.type !== 'observed') return entry;
  const reading: PersonReading = { ...entry.data.reading };
  for (const field of SHOWN_AGAIN) delete reading[field];
  return { ...entry, data: { ...entry.data, reading } };
}

async function* readTable(db: IDBDatabase, table: string): AsyncGenerator<unknown[]> {
  for (let range: IDBKeyRange | null = null; ; ) {
    const store = db.transaction(table).objectStore(table);
    const [keys, rows] = await Promise.all([
      answer(store.getAllKeys(range, CHUNK)),
      answer(store.getAll(range, CHUNK)) as Promise<unknown[]>,
    ]);
    const last: IDBValidKey | undefined = keys.at(-1);
    if (rows.length > 0) yield rows;
    if (last === undefined || rows.length < CHUNK) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/**
 * What nothing else could give back: everything the user did, noted and planned, whom they keep out, what they look for and write with, and
 * who all these people are; not what pages said of them. Read a share at a time, so that nobody who writes waits: entries are only
 * ever added, and whatever is derived of them is made anew by a restore.
 * @param db open
 */
export async function* readCore(
  db: IDBDatabase,
  { schema, app, at }: Pick<BackupHeader, 'schema' | 'app' | 'at'>,
): AsyncGenerator<BackupLine> {
  const tables = KEPT.filter((table) => db.objectStoreNames.contains(table));
  yield { kind: 'header', schema, app, at, part: 'core', tables: {} };
  const ends: Record<string, number> = {};
  for (const table of tables) {
    for await (const share of readTable(db, table)) {
      const rows = table === 'ledger' ? (share as Entry[]).map(coreOf) : share;
      ends[table] = (ends[table] ?? 0) + rows.length;
      yield { kind: 'rows', table, rows };
    }
  }
  yield { kind: 'end', tables: ends };
}
