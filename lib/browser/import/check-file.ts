import { newId } from '../../actions/act.ts';
import { toImportedRow } from '../../actions/imported-row.ts';
import { BrokenFile, type Warning } from '../../exchange/import/index.ts';
import type { ImportedRow } from '../../model/import.ts';
import type { AssayDatabase } from '../../store/database.ts';
import { hashReadings, suppressedAmong } from '../../store/suppressions.ts';
import type { BadRow, FileChecked, FileOrder, FileRefused } from './importer.ts';
import { type ReadRow, readPeople, reopen } from './read-people.ts';

/** People shown before the import. */
const SAMPLE = 50;
/** Rows to fix that are told one by one; the file to fix has all. */
const BAD_SHOWN = 200;
/** UTF-16 units of a row that is told. */
const SHOWN = 160;

/** A row nobody can be made of, as it is told; `undefined` for any other. */
export function badRow({ row, mapped }: ReadRow): BadRow | undefined {
  if (mapped.ok) return undefined;
  const text = row.cells
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, SHOWN);
  const { problem, column } = mapped;
  return { line: row.line, text, problem, ...(column !== undefined && { column }) };
}

/** Takes down the rows of a batch that nobody can be made of: how many, and the first of them. */
export function noteBad(told: { invalid: number; bad: BadRow[] }, read: readonly ReadRow[]): void {
  for (const bad of read.flatMap((row) => badRow(row) ?? [])) {
    told.invalid += 1;
    if (told.bad.length < BAD_SHOWN) told.bad.push(bad);
  }
}

/** What a file that broke off while it was read is refused for. */
export function refusedAs(error: unknown): FileRefused {
  if (!(error instanceof BrokenFile)) throw error;
  const { problem, detail } = error;
  return { ok: false, problem, ...(detail !== undefined && { detail }) };
}

/** The good rows of a batch, as an import would keep them. */
export function goodRows(rows: readonly ReadRow[], importId: string): ImportedRow[] {
  return rows.flatMap(({ row, mapped }) =>
    mapped.ok ? toImportedRow(mapped.person, row.line, importId) : [],
  );
}

/** Which of some rows are of people who must not come back. */
export async function suppressedRows(
  db: AssayDatabase,
  rows: readonly ImportedRow[],
): Promise<ReadonlySet<ImportedRow>> {
  if ((await db.suppressions.count()) === 0) return new Set();
  const hashes = await hashReadings(
    db,
    rows.map(({ reading }) => reading),
  );
  const barred = await suppressedAmong(db, hashes.flat());
  return new Set(rows.filter((_, place) => hashes[place]?.some((hash) => barred.has(hash))));
}

/** Of some identities those that are somebody's here. */
async function identitiesHere(
  db: AssayDatabase,
  identities: readonly string[],
): Promise<ReadonlySet<unknown>> {
  return new Set(await db.people.where('identities').anyOf(identities).keys());
}

/** What was found out so far. */
class Tally {
  readonly checked: FileChecked = {
    ok: true,
    rows: 0,
    fresh: 0,
    known: 0,
    suppressed: 0,
    repeated: 0,
    invalid: 0,
    bad: [],
    warnings: {},
    sample: [],
  };
  readonly #met = new Set<string>();
  readonly #id = newId();

  constructor(private readonly db: AssayDatabase) {}

  async add(read: readonly ReadRow[]): Promise<void> {
    const { checked } = this;
    checked.rows += read.length;
    noteBad(checked, read);
    for (const { mapped } of read) if (mapped.ok) this.#warn(mapped.warnings);
    const rows = goodRows(read, this.#id);
    const [here, suppressed] = await Promise.all([
      identitiesHere(
        this.db,
        rows.flatMap(({ reading }) => reading.identities),
      ),
      suppressedRows(this.db, rows),
    ]);
    for (const row of rows) this.#count(row, here, suppressed.has(row));
  }

  #warn(warnings: readonly Warning[]): void {
    const told = this.checked.warnings;
    for (const { problem } of warnings) told[problem] = (told[problem] ?? 0) + 1;
  }

  #count({ reading }: ImportedRow, here: ReadonlySet<unknown>, isSuppressed: boolean): void {
    const { checked } = this;
    const { identities } = reading;
    const isRepeated = identities.some((identity) => this.#met.has(identity));
    for (const identity of identities) this.#met.add(identity);
    if (checked.sample.length < SAMPLE && !isRepeated) checked.sample.push(reading);
    if (isSuppressed) checked.suppressed += 1;
    else if (isRepeated) checked.repeated += 1;
    else if (identities.some((identity) => here.has(identity))) checked.known += 1;
    else checked.fresh += 1;
  }
}

/** Reads a whole file and tells what importing it would do. */
export async function checkFile(
  db: AssayDatabase,
  { spec, mapping }: FileOrder,
  tell: (rows: number) => void,
): Promise<FileChecked | FileRefused> {
  const opened = await reopen(spec);
  if (!opened.ok) return opened;
  const tally = new Tally(db);
  try {
    for await (const read of readPeople(opened, mapping)) {
      await tally.add(read);
      tell(tally.checked.rows);
    }
  } catch (error) {
    return refusedAs(error);
  }
  return tally.checked;
}
