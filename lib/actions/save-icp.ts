import { type Icp, icpSchema } from '../model/icp.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';

/** A profile to save. Its id may be one nothing is saved under yet; without an id it gets one. */
export type IcpDraft = Omit<Icp, 'id' | 'version' | 'updatedAt'> & { id?: string };

/** Remembers that everyone is to be scored anew. */
export async function wantScoring(db: AssayDatabase): Promise<void> {
  await db.meta.put({ key: 'unscored', value: 'wanted' });
}

/** Saves a profile inside the caller's transaction over `icpTables`. The same act again saves nothing more. */
export async function putIcp(db: AssayDatabase, act: Act, draft: IcpDraft): Promise<Icp> {
  const id = draft.id ?? newId();
  const known = await db.icps.get(id);
  if (known?.updatedAt === act.at) return known;
  const icp = z.parse(icpSchema, { ...draft, id, version: (known?.version ?? 0) + 1, updatedAt: act.at });
  await db.icps.put(icp);
  await db.icpVersions.put(icp);
  await wantScoring(db);
  return icp;
}

/** What saving profiles reads and writes. */
export const icpTables = (db: AssayDatabase) => [db.icps, db.icpVersions, db.meta];

/** Saves a profile as its next version, kept in its history. From then on people are held against it, archived or not before. */
export async function saveIcp(db: AssayDatabase, act: Act, draft: IcpDraft): Promise<Icp> {
  return await db.transaction('rw', icpTables(db), async () => await putIcp(db, act, draft));
}

/** Takes profiles away with their history, as if they had never been saved: the way back from a first save. */
export async function dropIcps(db: AssayDatabase, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', icpTables(db), async () => {
    await db.icps.bulkDelete([...ids]);
    for (const id of ids)
      await db.icpVersions.where('[id+version]').between([id, 0], [id, Infinity]).delete();
    await wantScoring(db);
  });
}
