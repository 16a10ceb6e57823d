import type { Icp } from '../model/icp.ts';
import { readKeptWeights } from '../store/calibration-choice.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { keepWeight } from './keep-weight.ts';
import type { Outcome } from './outcome.ts';
import { saveIcp } from './save-icp.ts';

/** What was declined of the others stays declined: another weight was changed, and the user has just been asked. */
async function carryKept(db: AssayDatabase, criterionId: string, before: Icp, after: Icp): Promise<void> {
  const kept = await readKeptWeights(db);
  const standing = kept.filter(
    (one) => one.icpId === before.id && one.icpVersion === before.version && one.criterionId !== criterionId,
  );
  for (const one of standing) await keepWeight(db, { ...one, icpVersion: after.version });
}

/** Gives one criterion of a profile another weight, 0 to 10, and saves that as its next version; the rest stays as it is. */
export async function setWeight(
  db: AssayDatabase,
  act: Act,
  icpId: string,
  criterionId: string,
  weight: number,
): Promise<Outcome<{ icp: Icp }>> {
  return await db.transaction('rw', db.icps, db.icpVersions, db.meta, async () => {
    const icp = await db.icps.get(icpId);
    const criterion = icp?.criteria.find(({ id }) => id === criterionId);
    if (!icp || !criterion) return { ok: false, reason: 'gone' } as const;
    if (criterion.weight === weight) return { ok: false, reason: 'unchanged' } as const;
    const criteria = icp.criteria.map((each) => (each === criterion ? { ...each, weight } : each));
    const saved = await saveIcp(db, act, { ...icp, criteria });
    await carryKept(db, criterionId, icp, saved);
    return { ok: true, act: act.id, icp: saved } as const;
  });
}
