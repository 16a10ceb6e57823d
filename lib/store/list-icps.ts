import type { Icp } from '../model/icp.ts';
import type { FitVerdict } from '../model/scorecard.ts';
import type { AssayDatabase } from './database.ts';

const VERDICTS: readonly FitVerdict[] = ['fit', 'unsure', 'no-fit', 'excluded'];

/** A profile with the people it suits best, by verdict. */
export interface ListedIcp {
  icp: Icp;
  people: Record<FitVerdict, number>;
}

async function countSuited(db: AssayDatabase, id: string): Promise<ListedIcp['people']> {
  const counts = await Promise.all(
    VERDICTS.map((verdict) => db.people.where('[score.icpId+score.verdict]').equals([id, verdict]).count()),
  );
  const [fit = 0, unsure = 0, noFit = 0, excluded = 0] = counts;
  return { fit, unsure, 'no-fit': noFit, excluded };
}

/** Every profile, the one saved last first, with how many people it suits best. Counts an index; reads no person. */
export async function listIcps(db: AssayDatabase): Promise<ListedIcp[]> {
  const icps = await db.icps.orderBy('updatedAt').reverse().toArray();
  return await Promise.all(icps.map(async (icp) => ({ icp, people: await countSuited(db, icp.id) })));
}

/** How many profiles are in use. */
export async function countActiveIcps(db: AssayDatabase): Promise<number> {
  return await db.icps.filter(({ archivedAt }) => archivedAt === undefined).count();
}

/** Every kept version of a profile, the latest first. */
export async function versionsOf(db: AssayDatabase, id: string): Promise<Icp[]> {
  return await db.icpVersions.where('[id+version]').between([id, 0], [id, Infinity]).reverse().toArray();
}
