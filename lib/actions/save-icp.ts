import { type Icp, icpSchema } from '../model/icp.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { activeIcp, linkRows } from '../store/link-people.ts';
import { type Act, newId } from './act.ts';

/** People scored in one transaction: small enough that a page stays answerable between two. */
const RESCORE_CHUNK = 200;

/** A profile to save; without an id it is a new one. */
export type IcpDraft = Omit<Icp, 'id' | 'version' | 'updatedAt'> & { id?: string };

/** Saves a profile as its next version and makes it the one people are held against. */
export async function saveIcp(db: AssayDatabase, act: Act, draft: IcpDraft): Promise<Icp> {
  return await db.transaction('rw', db.icps, async () => {
    const known = draft.id === undefined ? undefined : await db.icps.get(draft.id);
    const id = known?.id ?? newId();
    const icp = z.parse(icpSchema, { ...draft, id, version: (known?.version ?? 0) + 1, updatedAt: act.at });
    await db.icps.put(icp);
    return icp;
  });
}

/**
 * Scores everyone against the active profile, in chunks. Rows whose score already names this version are skipped, so an
 * interrupted run goes on where it stopped.
 * @param progress called after each chunk with people done and people in all
 * @returns how many were done; fewer than all when `signal` was aborted
 */
export async function rescore(
  db: AssayDatabase,
  act: Act,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const icp = await activeIcp(db);
  const ids = await db.people.toCollection().primaryKeys();
  let done = 0;
  while (icp && done < ids.length && !signal.aborted) {
    const chunk = ids.slice(done, done + RESCORE_CHUNK);
    await db.transaction('rw', db.people, db.companies, async () => {
      const rows = (await db.people.bulkGet(chunk)).filter((row) => row !== undefined);
      const stale = rows.filter((row) => row.score?.icpId !== icp.id || row.score.icpVersion !== icp.version);
      await db.people.bulkPut(await linkRows(db, stale, icp, act.at));
    });
    done += chunk.length;
    progress(done, ids.length);
  }
  return done;
}
