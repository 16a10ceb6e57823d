import type { HeldTransaction } from './held-transaction.ts';

/** The tables that grow with the people, and are mostly the same in a backup of the same database. */
const LARGE: readonly string[] = ['people', 'companies', 'followUps', 'contacts', 'ledger'];

/** Rows read of what is here at a time. */
const SHARE = 1_000;

type Row = { id: string };

/** The rows are not in the order of their ids, or stand in each other's way while some are of before: all have to be written anew. */
export class NotAlike extends Error {}

const isSame = (one: Row, other: Row | undefined): boolean =>
  other !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** Writes rows into a table that was emptied. */
async function addAll(held: HeldTransaction, table: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length === 0) return;
  await held.ask((tx) => {
    const store = tx.objectStore(table);
    return rows.map((row) => store.add(row)).at(-1) as IDBRequest;
  });
}

/**
 * Makes tables hold what a backup says, row by row in the order of their ids, inside a transaction held open. Where what is here is of the
 * same database, only what differs is written: reading costs a tenth of writing.
 */
export class TableFiller {
  /** By table: up to which id it holds what it should. */
  readonly #upTo = new Map<string, string>();

  constructor(
    private readonly held: HeldTransaction,
    /** Whether what is here is mostly the same. */
    private readonly alike: boolean,
  ) {}

  /** Whether a table has to be emptied before. */
  isEmptied(table: string): boolean {
    return !this.alike || !LARGE.includes(table);
  }

  /** @throws NotAlike */
  async fill(table: string, rows: readonly unknown[]): Promise<void> {
    if (this.isEmptied(table)) await addAll(this.held, table, rows);
    else await this.#match(table, rows as readonly Row[]);
  }

  async #match(table: string, rows: readonly Row[]): Promise<void> {
    let before = this.#upTo.get(table) ?? '';
    for (const { id } of rows) {
      if (id <= before) throw new NotAlike();
      before = id;
    }
    if (rows.length === 0) return;
    const wanted = new Map(rows.map((row) => [row.id, row]));
    const upTo = this.#upTo.get(table);
    const range = (after: string | undefined) =>
      after === undefined ? IDBKeyRange.upperBound(before) : IDBKeyRange.bound(after, before, true);
    for (let after = upTo; after !== before; ) {
      const here = (await this.held.ask((tx) => tx.objectStore(table).getAll(range(after), SHARE))) as Row[];
      const gone = here.filter((row) => !wanted.has(row.id)).map(({ id }) => id);
      for (const row of here) if (isSame(row, wanted.get(row.id))) wanted.delete(row.id);
      if (gone.length > 0)
        await this.held.ask((tx) => gone.map((id) => tx.objectStore(table).delete(id)).at(-1) as IDBRequest);
      const last = here.at(-1)?.id;
      if (last === undefined || here.length < SHARE) break;
      after = last;
    }
    if (wanted.size > 0)
      await this.held.ask((tx) => {
        const store = tx.objectStore(table);
        return [...wanted.values()].map((row) => store.put(row)).at(-1) as IDBRequest;
      });
    this.#upTo.set(table, before);
  }

  /** Takes what stands behind the last row off every table that was not emptied. */
  async finish(): Promise<void> {
    if (!this.alike) return;
    for (const table of LARGE) {
      const upTo = this.#upTo.get(table);
      await this.held.ask((tx) => {
        const store = tx.objectStore(table);
        return upTo === undefined ? store.clear() : store.delete(IDBKeyRange.lowerBound(upTo, true));
      });
    }
  }
}
