import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';
import type { Suppression } from '../model/suppression.ts';
import { familyEntries } from '../pipeline/families.ts';
import { namedBy } from '../pipeline/named-by.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { derivePerson, removePeople } from '../store/derive-person.ts';
import { scrubList } from '../store/list/scrub-list.ts';
import { type Component, loadComponent } from '../store/load-component.ts';
import { hashReadings, suppress } from '../store/suppressions.ts';
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

type Why = Omit<Suppression, 'hash' | 'at'>;
type Forgetting = Outcome<{ forgotten: Forgotten }>;

/** One of them, inside the transaction over all. Adds whom it removed to `removed`. */
async function forgetOne(
  db: AssayDatabase,
  act: Act,
  personId: string,
  { why, hashes, removed }: { why: Why | undefined; hashes: string[]; removed: string[] },
): Promise<Forgetting> {
  const row = await db.people.get(personId);
  if (!row) return { ok: false, reason: 'gone' };
  const { lastSeenAt } = row;
  const component = await loadComponent(db, personId);
  const family = familyEntries(personId, component.entries);
  const ids = [...new Set([personId, ...family.map(({ subject }) => subject)])];
  const followUps = await db.followUps.where('personId').anyOf(ids).toArray();
  const mentions = await mentionsOf(db, component, ids);
  const own = await removePeople(db, ids);
  removed.push(...ids);
  await db.ledger.bulkDelete(mentions.map(({ id }) => id));
  if (why !== undefined) await suppress(db, hashes, { ...why, at: act.at });
  const entries = [...own, ...mentions];
  return { ok: true, act: act.id, forgotten: { personId, entries, followUps, lastSeenAt, hashes } };
}

/**
 * Removes every trace of some people, and of those merged into them, but a keyed hash of each identity, which keeps them
 * from coming back. All of them or, when the store fails, none. Outcomes are in the order of the ids.
 */
export async function forgetMany(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  why: Why,
): Promise<Forgetting[]> {
  const known = await db.people.bulkGet([...personIds]);
  const hashes = await hashReadings(
    db,
    known.map((row) => ({ identities: row?.identities ?? [], emails: row?.facts.emails?.value ?? [] })),
  );
  return await db.transaction('rw', actionTables(db), async () =>
    forgetAll(db, act, personIds, { why, hashes }),
  );
}

/**
 * The same inside the caller's transaction over `actionTables`.
 * @param how why they must not come back, with the hashes of each; without a reason they may, and nothing of them stays
 */
export async function forgetAll(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  { why, hashes }: { why?: Why; hashes: readonly (readonly string[])[] },
): Promise<Forgetting[]> {
  const outcomes: Forgetting[] = [];
  const removed: string[] = [];
  for (const [place, id] of personIds.entries())
    outcomes.push(await forgetOne(db, act, id, { why, hashes: [...(hashes[place] ?? [])], removed }));
  await scrubList(db, removed);
  return outcomes;
}

/** The same for one person. Shared by `object` and `erase`. */
export async function forget(db: AssayDatabase, act: Act, personId: string, why: Why): Promise<Forgetting> {
  const [outcome] = await forgetMany(db, act, [personId], why);
  return outcome ?? { ok: false, reason: 'gone' };
}

/**
 * Takes forgettings back, exactly, while the page that did them still holds what was removed. They are given in the order
 * in which they were forgotten: what one of them says of another went with the first.
 */
export async function unforget(db: AssayDatabase, act: Act, forgotten: readonly Forgotten[]): Promise<void> {
  await db.transaction('rw', actionTables(db), async () => {
    for (const { hashes, entries, followUps, personId, lastSeenAt } of forgotten.toReversed()) {
      await db.suppressions.bulkDelete(hashes);
      await db.ledger.bulkPut(entries);
      await db.followUps.bulkPut(followUps);
      await derivePerson(db, personId, act.at, lastSeenAt);
    }
  });
}
