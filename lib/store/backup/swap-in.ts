import { BackupError, type BackupLine } from '../../exchange/backup/backup-format.ts';
import { readBackup } from '../../exchange/backup/read-backup.ts';
import type { PersonRow } from '../../model/person.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { AssayDatabase, MetaRow } from '../database.ts';
import { LATEST_VERSION } from '../versions.ts';
import { NotAlike, TableFiller } from './fill-tables.ts';
import { type Barring, findBarred, withoutBarred } from './find-barred.ts';
import { HeldTransaction } from './held-transaction.ts';
import { joinMeta, joinSuppressions } from './join-suppressions.ts';
import { partsOf, partsStream, readParts } from './parts.ts';

export interface SwapOptions {
  /** What is here is mostly the same as in the backup: only what differs is written. */
  alike?: boolean;
  /** Called with rows written, and rows in all. */
  progress?: ((done: number, all: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Somebody was kept out between the look at who must be, and the swap. */
class SuppressedMeanwhile extends Error {}

/** Empties the tables, but for those a filler compares, and the parts the new rows are read from. */
function clearAll(tx: IDBTransaction, job: string, filler: TableFiller): IDBRequest {
  const names = [...tx.objectStoreNames].filter((name) => name !== 'parts' && filler.isEmptied(name));
  const parts = tx.objectStore('parts');
  const own = partsOf(job);
  parts.delete(IDBKeyRange.upperBound(own.lower, true));
  parts.delete(IDBKeyRange.lowerBound(own.upper, true));
  return names.map((name) => tx.objectStore(name).clear()).at(-1) as IDBRequest;
}

/** Fills the emptied tables from a staged backup's lines. */
class Filling {
  readonly #counts = new Map<string, number>();
  readonly #meta: MetaRow[] = [];
  readonly #suppressions: Suppression[] = [];
  #done = 0;
  #all = 0;

  constructor(
    private readonly held: HeldTransaction,
    private readonly filler: TableFiller,
    private readonly barred: ReadonlySet<string>,
    private readonly options: SwapOptions,
  ) {}

  async take(line: BackupLine): Promise<void> {
    this.options.signal?.throwIfAborted();
    if (line.kind === 'header') this.#all = Object.values(line.tables).reduce((sum, n) => sum + n, 0);
    if (line.kind !== 'rows') return;
    const { table } = line;
    if (table === 'meta') this.#meta.push(...(line.rows as MetaRow[]));
    else if (table === 'suppressions') this.#suppressions.push(...(line.rows as Suppression[]));
    else await this.#add(table, withoutBarred(table, line.rows, this.barred));
    this.#done += line.rows.length;
    this.options.progress?.(this.#done, this.#all);
  }

  async #add(table: string, rows: readonly unknown[]): Promise<void> {
    if (table === 'people') this.#count(rows as PersonRow[]);
    await this.filler.fill(table, rows);
  }

  #count(rows: readonly PersonRow[]): void {
    for (const { stage } of rows)
      for (const key of ['all', `stage:${stage}`]) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** What is joined with what is here, or made of the rest. */
  async finish(here: Barring, job: string): Promise<void> {
    const suppressions = joinSuppressions(here.suppressions, this.#suppressions);
    const meta = joinMeta(here.meta, this.#meta, { here: here.suppressions.length });
    await this.filler.finish();
    await this.held.ask((tx) => {
      for (const row of suppressions) tx.objectStore('suppressions').add(row);
      for (const row of meta) tx.objectStore('meta').add(row);
      for (const [key, n] of this.#counts) tx.objectStore('counts').add({ key, n });
      return tx.objectStore('parts').delete(partsOf(job));
    });
  }
}

/** What is known here of who must stay out, read in the swap itself. */
async function readHere(held: HeldTransaction): Promise<Barring> {
  const suppressions = await held.ask((tx) => tx.objectStore('suppressions').getAll());
  return { suppressions, meta: await held.ask((tx) => tx.objectStore('meta').getAll()) };
}

async function swap(
  db: AssayDatabase,
  job: string,
  barred: ReadonlySet<string>,
  before: Barring,
  options: SwapOptions,
): Promise<void> {
  const idb = db.backendDB();
  const tx = idb.transaction([...idb.objectStoreNames], 'readwrite', { durability: 'strict' });
  const held = new HeldTransaction(tx, 'counts');
  try {
    const here = await readHere(held);
    const known = new Set(before.suppressions.map(({ hash }) => hash));
    if (here.suppressions.some(({ hash }) => !known.has(hash))) throw new SuppressedMeanwhile();
    const filler = new TableFiller(held, options.alike ?? false);
    await held.ask((each) => clearAll(each, job, filler));
    const filling = new Filling(held, filler, barred, options);
    const parts = readParts(job, (place) => held.ask(place));
    await readBackup(parts, LATEST_VERSION, (line) => filling.take(line));
    await filling.finish(here, job);
    await held.end();
  } catch (error) {
    // Whatever broke off first, what the transaction failed with is why.
    throw tx.error ?? error;
  } finally {
    await held.abort();
  }
}

/** Rows that stand in each other's way only while some are still of before, as when an identity went from one person to another. */
const isInTheWay = (error: unknown): boolean =>
  error instanceof NotAlike || (error as { name?: unknown }).name === 'ConstraintError';

/** An error of rows that contradict each other is one of the file. */
function asRefusal(error: unknown): unknown {
  const isOfRows = (error as { name?: unknown }).name === 'ConstraintError';
  return isOfRows ? new BackupError('damaged', 'rows contradict each other') : error;
}

/**
 * Puts a staged backup in the place of everything here, in one transaction: whoever dies on the way leaves all as it was, and afterwards
 * nothing of what was here is left but who must stay out and which install this is. Past Dexie, which would note down every row; every
 * page has to be loaded anew.
 * @throws BackupError where the rows contradict each other; an AbortError where it was called off
 */
export async function swapIn(db: AssayDatabase, job: string, options: SwapOptions = {}): Promise<void> {
  await db.open();
  for (let tries = 0; ; tries++) {
    const [suppressions, meta] = await Promise.all([db.suppressions.toArray(), db.meta.toArray()]);
    const before: Barring = { suppressions, meta };
    try {
      const barred = await findBarred(partsStream(db, job), before);
      return await swap(db, job, barred, before, options);
    } catch (error) {
      if (options.alike && isInTheWay(error)) return await swapIn(db, job, { ...options, alike: false });
      if (!(error instanceof SuppressedMeanwhile) || tries > 2) throw asRefusal(error);
    }
  }
}
