import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { icpTables, wantScoring } from './save-icp.ts';

/**
 * Puts a profile away, or, with `archived` false, into use again. It is no new version: what it says stays as it was.
 * Returns whether that changed anything.
 */
export async function archiveIcp(
  db: AssayDatabase,
  act: Act,
  id: string,
  archived: boolean,
): Promise<boolean> {
  return await db.transaction('rw', icpTables(db), async () => {
    const icp = await db.icps.get(id);
    if (icp === undefined || (icp.archivedAt !== undefined) === archived) return false;
    const { archivedAt: _, ...rest } = icp;
    await db.icps.put(archived ? { ...rest, archivedAt: act.at } : rest);
    await wantScoring(db);
    return true;
  });
}
