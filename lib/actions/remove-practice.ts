import { type AssayDatabase, actionTables } from '../store/database.ts';
import { removePeople } from '../store/derive-person.ts';
import { dropIcps, icpTables } from './save-icp.ts';

/**
 * Removes the practice people with everything that happened to them, and their profile where nobody changed it. Nothing of them is
 * kept from coming back: they are nobody.
 * @returns how many people went
 */
export async function removePractice(db: AssayDatabase): Promise<number> {
  const tables = [...new Set([...actionTables(db), ...icpTables(db)])];
  return await db.transaction('rw', tables, async () => {
    const row = await db.meta.get('practice');
    if (row?.key !== 'practice') return 0;
    const { people, icp } = row.value;
    await removePeople(db, people);
    const profile = icp === undefined ? undefined : await db.icps.get(icp);
    if (profile?.version === 1) await dropIcps(db, [profile.id]);
    await db.meta.delete('practice');
    return people.length;
  });
}
