import { addressIdentity, mailIdentity, telIdentity } from '../model/identity.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readLiftings } from '../store/privacy.ts';
import { findSuppression, hashReadings } from '../store/suppressions.ts';
import type { Act } from './act.ts';

/** Liftings that are remembered. */
const REMEMBERED = 100;

/** Hashes of an address, e-mail or phone number as somebody typed it; none where it names nobody. */
export async function hashesOfTyped(db: AssayDatabase, typed: string): Promise<string[]> {
  const text = typed.trim();
  const address = /^https?:/i.test(text) || !text.includes('.') ? text : `https://${text}`;
  const identity =
    mailIdentity(text) ??
    telIdentity(text) ??
    (URL.canParse(address) ? addressIdentity(new URL(address)) : undefined);
  if (identity === undefined) return [];
  const [hashes = []] = await hashReadings(db, [{ identities: [identity] }]);
  return hashes;
}

/**
 * Lets somebody be kept again under the address they wrote from. A hash does not say whose the others are, so further addresses of
 * theirs stay kept out until they are given as well. Keeps the reason, without a name.
 * @returns whether anybody was kept out under these hashes
 */
export async function lift(
  db: AssayDatabase,
  act: Act,
  hashes: readonly string[],
  reason: string,
): Promise<boolean> {
  return await db.transaction('rw', db.suppressions, db.meta, async () => {
    const found = await findSuppression(db, hashes);
    if (found === undefined) return false;
    await db.suppressions.bulkDelete([...hashes]);
    const was = { why: found.why, at: found.at };
    const liftings = [{ at: act.at, was, reason: reason.trim() }, ...(await readLiftings(db))];
    await db.meta.put({ key: 'lifted', value: liftings.slice(0, REMEMBERED) });
    return true;
  });
}
