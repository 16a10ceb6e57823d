import type { Icp } from '../model/icp.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';
import { dropIcps, icpTables, putIcp } from './save-icp.ts';

/** A profile from a file, and what it becomes here: one of its own, or the next version of the one with its id. */
export interface IcpPick {
  icp: Icp;
  as: 'own' | 'version';
}

/** What an import did, enough to take it back. */
export interface IcpImport {
  saved: Icp[];
  /** Ids of those that were not here before. */
  fresh: string[];
  /** What those that became a next version were before. */
  replaced: Icp[];
}

/**
 * Takes profiles in and puts them into use, all or none. One of its own gets an id of this install and the name it came
 * with; what it was archived as elsewhere does not count here.
 */
export async function importIcps(db: AssayDatabase, act: Act, picks: readonly IcpPick[]): Promise<IcpImport> {
  return await db.transaction('rw', icpTables(db), async () => {
    const done: IcpImport = { saved: [], fresh: [], replaced: [] };
    for (const { icp, as } of picks) {
      const { archivedAt: _, ...sought } = icp;
      const known = as === 'version' ? await db.icps.get(icp.id) : undefined;
      const saved = await putIcp(db, act, { ...sought, id: known?.id ?? newId() });
      done.saved.push(saved);
      if (known) done.replaced.push(known);
      else done.fresh.push(saved.id);
    }
    return done;
  });
}

/** Takes an import back: what came is dropped, what was replaced is saved again as its next version. */
export async function takeBackImport(db: AssayDatabase, act: Act, done: IcpImport): Promise<void> {
  await db.transaction('rw', icpTables(db), async () => {
    await dropIcps(db, done.fresh);
    for (const icp of done.replaced) await putIcp(db, act, icp);
  });
}
