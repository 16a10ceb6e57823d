import type { Lifting, PrivacyChoice, Purge } from '../model/privacy.ts';
import { USUAL_PRIVACY } from '../model/privacy.ts';
import type { AssayDatabase } from './database.ts';

/** How long people are kept and on what; the usual where nothing was chosen. */
export async function readPrivacy(db: AssayDatabase): Promise<PrivacyChoice> {
  const row = await db.meta.get('privacy');
  return row?.key === 'privacy' ? row.value : USUAL_PRIVACY;
}

/** Earlier removals of people past their time, the last first. */
export async function readPurges(db: AssayDatabase): Promise<readonly Purge[]> {
  const row = await db.meta.get('purges');
  return row?.key === 'purges' ? row.value : [];
}

/** Whom it was allowed again to keep, without a name, the last first. */
export async function readLiftings(db: AssayDatabase): Promise<readonly Lifting[]> {
  const row = await db.meta.get('lifted');
  return row?.key === 'lifted' ? row.value : [];
}
