import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { reducePerson } from '../pipeline/reduce-person.ts';
import { claimIdentities } from './claim-identities.ts';
import type { AssayDatabase } from './database.ts';
import { withClaim } from './derive-person.ts';
import { activeIcps, linkPeople } from './link-people.ts';
import { writeRows } from './list/write-rows.ts';
import { holdersOf } from './queries.ts';

/**
 * Writes the rows of people nobody knew before these entries, all at once: the profile, the companies and the identities
 * are read once for all. Runs inside the caller's transaction over `actionTables`.
 * @param having who has any of their identities, where the caller has read it
 */
export async function writeNewPeople(
  db: AssayDatabase,
  ids: readonly string[],
  entries: readonly Entry[],
  now: Instant,
  having?: readonly PersonRow[],
): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const own = new Map<string, Entry[]>();
  for (const entry of entries) own.set(entry.subject, [...(own.get(entry.subject) ?? []), entry]);
  const people = ids.flatMap((id) => reducePerson(id, own.get(id) ?? []) ?? []);
  const holders =
    having ?? (await holdersOf(db, [...new Set(people.flatMap(({ identities }) => identities))]));
  const claims = await claimIdentities(db, 'people', people, {
    standing: [],
    known: new Set(),
    ownerOf: (subject) => subject,
    holders,
  });
  const icps = await activeIcps(db);
  const claimed = people.map((person) => withClaim(person, claims.get(person.id)));
  const rows = await linkPeople(db, claimed, icps, now);
  await writeRows(db, [], rows);
  return rows;
}
