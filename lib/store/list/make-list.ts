import type { CompanyRow } from '../../model/company.ts';
import type { PersonRow } from '../../model/person.ts';
import { packList } from '../../pipeline/list/pack.ts';
import { asEmployer, gatherFacts, readAs } from '../../qualify/index.ts';
import type { AssayDatabase } from '../database.ts';
import { CHUNK } from './fold-changes.ts';
import { readMark, writeMark } from './kept-list.ts';
import { makeListed } from './make-listed.ts';

/** The rows with what lists show of their words, where they were written before lists kept it. */
export async function withReadAs(db: AssayDatabase, rows: readonly PersonRow[]): Promise<PersonRow[]> {
  const old = rows.filter((row) => row.readAs === undefined);
  const ids = [...new Set(old.flatMap(({ companyId }) => companyId ?? []))];
  const companies = (await db.companies.bulkGet(ids)).filter((row): row is CompanyRow => row !== undefined);
  const byId = new Map(companies.map((company) => [company.id, company]));
  return rows.map((row) => {
    if (row.readAs) return row;
    const company = byId.get(row.companyId ?? '');
    // Nothing of what is kept depends on the day.
    const facts = gatherFacts(row, company && asEmployer(company), row.updatedAt);
    return { ...row, readAs: readAs(facts) };
  });
}

/** Empties the list and notes from which change on it will have to catch up. */
async function begin(db: AssayDatabase): Promise<number> {
  return await db.transaction('rw', db.meta, db.listChunks, db.listChanges, async () => {
    const mark = await readMark(db);
    const [last] = await db.listChanges.orderBy('seq').reverse().limit(1).primaryKeys();
    const folded = last ?? mark.folded;
    // Rows are read from now on, so they hold all that was changed before.
    await db.listChunks.clear();
    await db.listChanges.where('seq').belowOrEqual(folded).delete();
    await writeMark(db, { ...mark, made: false, folded });
    return folded;
  });
}

/** Packs the people behind an id. Answers the last of them, or `undefined` when there were none. */
async function makeChunk(
  db: AssayDatabase,
  after: string,
): Promise<{ last: string; size: number } | undefined> {
  for (;;) {
    const { scrubs } = await readMark(db);
    const rows = await db.people.where('id').above(after).limit(CHUNK).toArray();
    const last = rows.at(-1)?.id;
    if (last === undefined) return undefined;
    const listed = (await withReadAs(db, rows)).map((row) => makeListed(row));
    const chunk = packList(listed, after === '' ? '' : undefined);
    const written = await db.transaction('rw', db.meta, db.listChunks, async () => {
      // Somebody erased meanwhile may be among these.
      if ((await readMark(db)).scrubs !== scrubs) return false;
      await db.listChunks.put(chunk);
      return true;
    });
    if (written) return { last, size: rows.length };
  }
}

/**
 * Makes the list from the rows, once for a database that has none. Rows may change meanwhile: what does is in the changes, and
 * comes in with them. Cut short, it begins anew. One at a time in the whole browser.
 * @param progress called with people done and people in all
 */
export async function makeList(
  db: AssayDatabase,
  progress: (done: number, all: number) => void,
): Promise<void> {
  await begin(db);
  const all = await db.people.count();
  let done = 0;
  for (let after = ''; ; ) {
    const made = await makeChunk(db, after);
    if (!made) break;
    after = made.last;
    done += made.size;
    progress(Math.min(done, all), all);
  }
  await db.transaction(
    'rw',
    db.meta,
    async () => await writeMark(db, { ...(await readMark(db)), made: true }),
  );
}
