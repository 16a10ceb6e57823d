import { stampProfiles } from '../qualify/index.ts';
import { type AssayDatabase, listTables } from '../store/database.ts';
import { activeIcps, scoreRows } from '../store/link-people.ts';
import { writeRows } from '../store/list/write-rows.ts';
import type { Act } from './act.ts';
import { wantScoring } from './save-icp.ts';

/** People scored in one transaction: small enough that a page stays answerable between two. */
const RESCORE_CHUNK = 200;

/** Whether scores are out of date, and scoring everyone is still wanted. */
export async function isScoringWanted(db: AssayDatabase): Promise<boolean> {
  const row = await db.meta.get('unscored');
  return row?.key === 'unscored' && row.value === 'wanted';
}

/** Remembers that scoring everyone was called off, so that nothing takes it up by itself. */
export async function callOffScoring(db: AssayDatabase): Promise<void> {
  await db.meta.put({ key: 'unscored', value: 'cancelled' });
}

async function scoreChunk(db: AssayDatabase, ids: readonly string[], { at }: Act): Promise<void> {
  await db.transaction('rw', [...listTables(db), db.companies, db.icps], async () => {
    const icps = await activeIcps(db);
    const stamp = stampProfiles(icps);
    const rows = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
    const stale = rows.filter(({ score }) => (score?.profiles ?? '') !== stamp);
    await writeRows(db, stale, await scoreRows(db, stale, icps, at));
  });
}

/**
 * Scores everyone against the profiles in use, in chunks. Rows whose score already names these profiles are skipped, so
 * an interrupted run goes on where it stopped. The mark `unscored` goes when nobody is left; it stays where a profile was
 * saved meanwhile, for the next run, and says `cancelled` where `signal` was aborted.
 * @param progress called after each chunk with people done and people in all
 * @returns how many were done
 */
export async function rescore(
  db: AssayDatabase,
  act: Act,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<number> {
  await wantScoring(db);
  const stamp = stampProfiles(await activeIcps(db));
  const ids = await db.people.toCollection().primaryKeys();
  let done = 0;
  while (done < ids.length && !signal.aborted) {
    const chunk = ids.slice(done, done + RESCORE_CHUNK);
    await scoreChunk(db, chunk, act);
    done += chunk.length;
    progress(done, ids.length);
  }
  if (done < ids.length) await callOffScoring(db);
  else
    await db.transaction('rw', db.icps, db.meta, async () => {
      if (stampProfiles(await activeIcps(db)) === stamp) await db.meta.delete('unscored');
    });
  return done;
}
