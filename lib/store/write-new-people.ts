import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { reducePerson } from '../pipeline/reduce-person.ts';
import { claimIdentities } from './claim-identities.ts';
import type { AssayDatabase } from './database.ts';
import { withClaim } from './derive-person.ts';
import { activeIcps, linkRows } from './link-people.ts';
import { writeRows } from './list/write-rows.ts';
import { makeRow } from './person-row.ts';
import { holdersOf } from './queries.ts';

/**
 * Writes the rows of people nobody knew before these entries, all at once: the profile, the companies and the identities
 * are read once for all. Runs inside the caller's transaction over `actionTables`.
 */
export async function writeNewPeople(
  db: AssayDatabase,
  ids: readonly string[],
  entries: readonly Entry[],
  now: Instant,
): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const own = new Map<string, Entry[]>();
  for (const entry of entries) own.set(entry.subject, [...(own.get(entry.subject) ?? []), entry]);
  const people = ids.flatMap((id) => reducePerson(id, own.get(id) ?? []) ?? []);
  const holders = await holdersOf(db, [...new Set(people.flatMap(({ identities }) => identities))]);
  const claims = await claimIdentities(db, 'people', people, {
    standing: [],
    known: new Set(),
    ownerOf: (subject) => subject,
    holders,
  });
  const icps = await activeIcps(db);
  const bare = people.map((person) => makeRow(withClaim(person, claims.get(person.id)), [], now));
  const rows = await linkRows(db, bare, icps, now);
  await writeRows(db, [], rows);
  return rows;
}
