import type { BackupLine } from '../../exchange/backup/backup-format.ts';
import { makeBarred } from '../../exchange/backup/keyed-hash.ts';
import { readBackup } from '../../exchange/backup/read-backup.ts';
import type { Bytes } from '../../exchange/backup/write-backup.ts';
import type { Entry } from '../../model/ledger.ts';
import type { PersonRow } from '../../model/person.ts';
import type { Suppression } from '../../model/suppression.ts';
import { namedBy } from '../../pipeline/named-by.ts';
import type { MetaRow } from '../database.ts';
import { LATEST_VERSION } from '../versions.ts';
import { keysOf } from './join-suppressions.ts';

/** Who must stay out, as it is known here. */
export interface Barring {
  suppressions: readonly Suppression[];
  meta: readonly MetaRow[];
}

/** Enough was read. */
class Enough extends Error {}

/** Whom a merge entry joins. */
function mergeOf(entry: Entry): [kept: string, absorbed: string] | undefined {
  if (entry.type === 'merged') return [entry.subject, entry.data.absorbed];
  return entry.type === 'merged-into' ? [entry.data.kept, entry.subject] : undefined;
}

/** Gathers, line by line, whom of a backup the suppressions made here keep out. */
class Search {
  readonly barred = new Set<string>();
  #people = new Set<string>();
  #merges: [string, string][] = [];
  #theirs = new Set<string>();
  #theirMeta: MetaRow[] = [];
  #isBarred: ((row: PersonRow) => boolean) | undefined;
  readonly #here: Barring;

  constructor(here: Barring) {
    this.#here = here;
  }

  take(line: BackupLine): void {
    if (line.kind !== 'rows') return;
    if (line.table === 'meta') this.#theirMeta.push(...(line.rows as MetaRow[]));
    else if (line.table === 'suppressions')
      for (const { hash } of line.rows as Suppression[]) this.#theirs.add(hash);
    else if (line.table === 'people') this.#takePeople(line.rows as PersonRow[]);
    else if (line.table === 'ledger') this.#takeEntries(line.rows as Entry[]);
  }

  #takePeople(rows: readonly PersonRow[]): void {
    this.#isBarred ??= this.#begin();
    for (const row of rows) {
      this.#people.add(row.id);
      if (this.#isBarred(row)) this.barred.add(row.id);
    }
  }

  /** Whom the backup itself keeps out is not in it; only what was kept out since is looked for. */
  #begin() {
    const news = this.#here.suppressions.map(({ hash }) => hash).filter((hash) => !this.#theirs.has(hash));
    if (news.length === 0) throw new Enough();
    return makeBarred(keysOf(this.#here.meta), new Set(news));
  }

  #takeEntries(entries: readonly Entry[]): void {
    if (this.barred.size === 0) throw new Enough();
    for (const entry of entries) {
      const merge = mergeOf(entry);
      if (merge) this.#merges.push(merge);
    }
  }

  /** With whoever was merged into one of them and has no row of their own any more. */
  close(): Set<string> {
    for (let before = -1; before !== this.barred.size; ) {
      before = this.barred.size;
      for (const [kept, absorbed] of this.#merges) {
        if (this.barred.has(kept) && !this.#people.has(absorbed)) this.barred.add(absorbed);
      }
    }
    return this.barred;
  }
}

/**
 * The people of a backup who must not come back, though they are in it: erased here, or with an objection recorded here, since it was
 * made. With everyone merged into them.
 */
export async function findBarred(stream: ReadableStream<Bytes>, here: Barring): Promise<Set<string>> {
  if (here.suppressions.length === 0) return new Set();
  const search = new Search(here);
  try {
    await readBackup(stream, LATEST_VERSION, (line) => search.take(line));
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return search.close();
}

/** What is left of some rows once nobody barred is in them, nor named by another's. */
export function withoutBarred(
  table: string,
  rows: readonly unknown[],
  barred: ReadonlySet<string>,
): readonly unknown[] {
  if (barred.size === 0) return rows;
  if (table === 'people') return (rows as PersonRow[]).filter(({ id }) => !barred.has(id));
  if (table === 'followUps' || table === 'contacts')
    return (rows as { personId: string }[]).filter(({ personId }) => !barred.has(personId));
  if (table !== 'ledger') return rows;
  return (rows as Entry[]).filter((entry) => !barred.has(entry.subject) && !barred.has(namedBy(entry) ?? ''));
}
