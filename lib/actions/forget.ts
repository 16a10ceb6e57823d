import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';
import type { Suppression } from '../model/suppression.ts';
import { familyEntries } from '../pipeline/families.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { derivePerson, removePeople } from '../store/derive-person.ts';
import { type Component, loadComponent } from '../store/load-component.ts';
import { hashReadings } from '../store/suppressions.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';

/** All that was stored of a forgotten person. It lives in the memory of the page that may take the act back, nowhere else. */
export interface Forgotten {
  personId: string;
  entries: Entry[];
  followUps: FollowUp[];
  lastSeenAt: Instant;
  hashes: string[];
}

/** The people an entry names besides its own subject. */
function namedBy(entry: Entry): string | undefined {
  if (entry.type === 'merged') return entry.data.absorbed;
  if (entry.type === 'merged-into') return entry.data.kept;
  return entry.type === 'not-same' ? entry.data.other : undefined;
}

/** Entries about others that name one of these subjects: that they were merged and parted, or are not the same. */
async function mentionsOf(
  db: AssayDatabase,
  { subjects, entries }: Component,
  ids: readonly string[],
): Promise<Entry[]> {
  const named = entries
    .filter(({ subject }) => ids.includes(subject))
    .flatMap((entry) => namedBy(entry) ?? []);
  const others = new Set([...subjects, ...named].filter((id) => !ids.includes(id)));
  const theirs = (await Promise.all([...others].map((id) => entriesOf(db, id)))).flat();
  return theirs.filter((entry) => ids.includes(namedBy(entry) ?? ''));
}

/**
 * Removes every trace of a person, and of those merged into them, but a keyed hash of each identity, which keeps them
 * from coming back. Shared by `object` and `erase`.
 */
export async function forget(
  db: AssayDatabase,
  act: Act,
  personId: string,
  suppression: Omit<Suppression, 'hash' | 'at'>,
): Promise<Outcome<{ forgotten: Forgotten }>> {
  const known = await db.people.get(personId);
  if (!known) return { ok: false, reason: 'gone' };
  const { identities } = known;
  const [hashes = []] = await hashReadings(db, [{ identities, emails: known.facts.emails?.value ?? [] }]);
  return await db.transaction('rw', actionTables(db), async () => {
    const row = await db.people.get(personId);
    if (!row) return { ok: false, reason: 'gone' } as const;
    const { lastSeenAt } = row;
    const component = await loadComponent(db, personId);
    const family = familyEntries(personId, component.entries);
    const ids = [...new Set([personId, ...family.map(({ subject }) => subject)])];
    const followUps = await db.followUps.where('personId').anyOf(ids).toArray();
    const mentions = await mentionsOf(db, component, ids);
    const own = await removePeople(db, ids);
    await db.ledger.bulkDelete(mentions.map(({ id }) => id));
    await db.suppressions.bulkPut(hashes.map((hash) => ({ ...suppression, hash, at: act.at })));
    const entries = [...own, ...mentions];
    return {
      ok: true,
      act: act.id,
      forgotten: { personId, entries, followUps, lastSeenAt, hashes },
    } as const;
  });
}

/** Takes a forgetting back, exactly, while the page that did it still holds what was removed. */
export async function unforget(db: AssayDatabase, act: Act, forgotten: Forgotten): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async () => {
    await db.suppressions.bulkDelete(forgotten.hashes);
    await db.ledger.bulkPut(forgotten.entries);
    await db.followUps.bulkPut(forgotten.followUps);
    const person = await derivePerson(db, forgotten.personId, act.at, forgotten.lastSeenAt);
    return person ? { ok: true, act: act.id, person } : ({ ok: false, reason: 'gone' } as const);
  });
}
