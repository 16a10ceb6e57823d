import type { KeptWeight } from '../model/calibration.ts';
import type { Icp } from '../model/icp.ts';
import { readKeptWeights } from '../store/calibration-choice.ts';
import type { AssayDatabase } from '../store/database.ts';
import { versionsOf } from '../store/list-icps.ts';
import { icpTables, wantScoring } from './save-icp.ts';

/** All that was stored of a deleted profile. It lives in the memory of the page that may take the act back. */
export interface DeletedIcp {
  icp: Icp;
  versions: Icp[];
  /** Proposals for its weights that were declined. */
  kept: KeptWeight[];
}

/**
 * Deletes a profile that is put away, for good: every version, and what was declined of its weights. The calibration view,
 * where it showed the profile, goes over to the one saved last. Whoever is still scored by it is to be scored anew.
 * `undefined` where there is no such profile or it is in use.
 */
export async function deleteIcp(db: AssayDatabase, id: string): Promise<DeletedIcp | undefined> {
  return await db.transaction('rw', icpTables(db), async () => {
    const icp = await db.icps.get(id);
    if (icp?.archivedAt === undefined) return undefined;
    const versions = await versionsOf(db, id);
    const declined = await readKeptWeights(db);
    const kept = declined.filter(({ icpId }) => icpId === id);
    await db.icps.delete(id);
    await db.icpVersions.bulkDelete(versions.map(({ version }) => [id, version]));
    if (kept.length > 0) {
      const value = declined.filter(({ icpId }) => icpId !== id);
      await db.meta.put({ key: 'keptWeights', value });
    }
    await wantScoring(db);
    return { icp, versions, kept };
  });
}

/** Takes a deletion back: the profile is put away as it was, with its history. One that has come back meanwhile stays. */
export async function restoreIcp(db: AssayDatabase, { icp, versions, kept }: DeletedIcp): Promise<void> {
  await db.transaction('rw', icpTables(db), async () => {
    if (await db.icps.get(icp.id)) return;
    await db.icps.put(icp);
    await db.icpVersions.bulkPut(versions);
    if (kept.length > 0) {
      const value = [...(await readKeptWeights(db)), ...kept];
      await db.meta.put({ key: 'keptWeights', value });
    }
    await wantScoring(db);
  });
}
