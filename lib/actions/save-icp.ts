import { type Icp, icpSchema } from '../model/icp.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';

/** A profile to save; without an id it is a new one. */
export type IcpDraft = Omit<Icp, 'id' | 'version' | 'updatedAt'> & { id?: string };

/** Saves a profile as its next version, kept in its history. From then on people are held against it, archived or not before. */
export async function saveIcp(db: AssayDatabase, act: Act, draft: IcpDraft): Promise<Icp> {
  return await db.transaction('rw', db.icps, db.icpVersions, async () => {
    const known = draft.id === undefined ? undefined : await db.icps.get(draft.id);
    const id = known?.id ?? newId();
    const icp = z.parse(icpSchema, { ...draft, id, version: (known?.version ?? 0) + 1, updatedAt: act.at });
    await db.icps.put(icp);
    await db.icpVersions.put(icp);
    return icp;
  });
}
