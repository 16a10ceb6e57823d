import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { Suppression } from '../model/suppression.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson, removePerson } from '../store/derive-person.ts';
import { hashIdentities } from '../store/suppressions.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';

/** All that was stored of a forgotten person. It lives in the memory of the page that may take the act back, nowhere else. */
export interface Forgotten {
  personId: string;
  entries: Entry[];
  followUps: FollowUp[];
  hashes: string[];
}

/**
 * Removes every trace of a person but a keyed hash of each identity, which keeps them from coming back. Shared by
 * `object` and `erase`.
 */
export async function forget(
  db: AssayDatabase,
  act: Act,
  personId: string,
  suppression: Omit<Suppression, 'hash' | 'at'>,
): Promise<Outcome<{ forgotten: Forgotten }>> {
  const known = await db.people.get(personId);
  if (!known) return { ok: false, reason: 'gone' };
  const mails = (known.facts.emails?.value ?? []).map((mail) => `mail:${mail.toLowerCase()}`);
  const hashes = await hashIdentities(db, [...new Set([...known.identities, ...mails])]);
  return await db.transaction('rw', actionTables(db), async () => {
    const person = await db.people.get(personId);
    if (!person) return { ok: false, reason: 'gone' } as const;
    const followUps = await db.followUps.where('personId').equals(personId).toArray();
    const { entries } = await removePerson(db, personId, person);
    await db.suppressions.bulkPut(hashes.map((hash) => ({ ...suppression, hash, at: act.at })));
    return { ok: true, act: act.id, forgotten: { personId, entries, followUps, hashes } } as const;
  });
}

/** Takes a forgetting back, exactly, while the page that did it still holds what was removed. */
export async function unforget(db: AssayDatabase, act: Act, forgotten: Forgotten): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async () => {
    await db.suppressions.bulkDelete(forgotten.hashes);
    await db.ledger.bulkPut(forgotten.entries);
    await db.followUps.bulkPut(forgotten.followUps);
    const person = await derivePerson(db, forgotten.personId, act.at);
    return person ? { ok: true, act: act.id, person } : ({ ok: false, reason: 'gone' } as const);
  });
}
