import { stampProfiles } from '../qualify/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { activeIcps, linkRows } from '../store/link-people.ts';
import type { Act } from './act.ts';

/** People scored in one transaction: small enough that a page stays answerable between two. */
const RESCORE_CHUNK = 200;

/**
 * Scores everyone against the profiles in use, in chunks. Rows whose score already names these profiles are skipped, so
 * an interrupted run goes on where it stopped.
 * @param progress called after each chunk with people done and people in all
 * @returns how many were done; fewer than all when `signal` was aborted
 */
export async function rescore(
  db: AssayDatabase,
  act: Act,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const icps = await activeIcps(db);
  const stamp = stampProfiles(icps);
  const ids = await db.people.toCollection().primaryKeys();
  let done = 0;
  while (done < ids.length && !signal.aborted) {
    const chunk = ids.slice(done, done + RESCORE_CHUNK);
    await db.transaction('rw', db.people, db.companies, async () => {
      const rows = (await db.people.bulkGet(chunk)).filter((row) => row !== undefined);
      const stale = rows.filter(({ score }) => (score?.profiles ?? '') !== stamp);
      await db.people.bulkPut(await linkRows(db, stale, icps, act.at));
    });
    done += chunk.length;
    progress(done, ids.length);
  }
  return done;
}
