import type { BackupLine } from '../../exchange/backup/backup-format.ts';
import { checkRows } from '../../exchange/backup/check-rows.ts';
import type { Entry } from '../../model/ledger.ts';
import type { Instant } from '../../model/schema.ts';
import { answer } from '../answer.ts';
import type { AssayDatabase } from '../database.ts';

/** What is told apart before a restore. */
export const COMPARED = ['people', 'ledger', 'followUps'] as const;
export type Compared = (typeof COMPARED)[number];

/** How many rows there are here, in the backup, and in both by their ids. */
export interface Difference {
  here: number;
  backup: number;
  both: number;
}

/** What a restore would change. */
export interface Comparison {
  tables: Record<Compared, Difference>;
  /** When the last entry was made that both have, or only one of them. */
  newest: { here?: Instant; backup?: Instant };
  /** Rows that can be taken, but are not as this version writes them. */
  odd: number;
}

/** Ids taken over at a time. */
const SHARE = 20_000;
/** Entries only here whose day is looked at; of more, those made last. */
const LOOKED_AT = 5_000;

async function idsOf(db: AssayDatabase, table: Compared): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let last: string | undefined; ; ) {
    const store = db.backendDB().transaction(table).objectStore(table);
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const share = (await answer(store.getAllKeys(range, SHARE))) as string[];
    for (const id of share) ids.add(id);
    if (share.length < SHARE) return ids;
    last = share.at(-1);
  }
}

const later = (one: Instant | undefined, other: Instant | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/** Holds a backup's lines against what is here, as they are read. */
export class BackupComparison {
  /** By table: the ids here that were not met in the backup yet. */
  readonly #left: Record<Compared, Set<string>>;
  readonly #comparison: Comparison;

  private constructor(left: Record<Compared, Set<string>>) {
    this.#left = left;
    const none = (table: Compared): Difference => ({ here: left[table].size, backup: 0, both: 0 });
    const tables = { people: none('people'), ledger: none('ledger'), followUps: none('followUps') };
    this.#comparison = { tables, newest: {}, odd: 0 };
  }

  /** Notes what is here. */
  static async begin(db: AssayDatabase): Promise<BackupComparison> {
    const [people, ledger, followUps] = await Promise.all([
      idsOf(db, 'people'),
      idsOf(db, 'ledger'),
      idsOf(db, 'followUps'),
    ]);
    return new BackupComparison({ people, ledger, followUps });
  }

  /** @throws BackupError where a row could not be written */
  take(line: BackupLine): void {
    if (line.kind !== 'rows') return;
    this.#comparison.odd += checkRows(line);
    const table = COMPARED.find((each) => each === line.table);
    if (!table) return;
    const { tables, newest } = this.#comparison;
    const difference = tables[table];
    for (const row of line.rows as Pick<Entry, 'id' | 'at'>[]) {
      difference.backup += 1;
      const isHere = this.#left[table].delete(row.id);
      if (isHere) difference.both += 1;
      if (table !== 'ledger') continue;
      if (newest.backup === undefined || row.at > newest.backup) newest.backup = row.at;
      if (isHere && (newest.here === undefined || row.at > newest.here)) newest.here = row.at;
    }
  }

  /** What came out, once every line was taken. */
  async end(db: AssayDatabase): Promise<Comparison> {
    const { newest } = this.#comparison;
    const only = [...this.#left.ledger].sort().slice(-LOOKED_AT);
    const rows = (await db.ledger.bulkGet(only)).flatMap((row) => row ?? []);
    const last = rows.reduce<Instant | undefined>((at, row) => later(at, row.at), newest.here);
    return { ...this.#comparison, newest: { ...newest, ...(last !== undefined && { here: last }) } };
  }
}

/** Whether what is here is mostly the same as in a backup. */
export function isAlike({ tables }: Comparison): boolean {
  const { here, both } = tables.ledger;
  return both * 2 > here;
}
