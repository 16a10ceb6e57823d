import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { Person, PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { bestAddress } from '../pipeline/best-address.ts';
import { keptSubjects } from '../pipeline/families.ts';
import { reduceContacts } from '../pipeline/reduce-contacts.ts';
import { reduceFollowUps } from '../pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../pipeline/reduce-person.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { type Claim, claimIdentities } from './claim-identities.ts';
import { type AssayDatabase, entriesOf } from './database.ts';
import { rowChanges } from './derive-changes.ts';
import { activeIcps, findEmployer } from './link-people.ts';
import { writeRows } from './list/write-rows.ts';
import { type Component, loadComponent } from './load-component.ts';
import { makeRow, type Watch } from './person-row.ts';

/** A follow-up as derived, with the announcement this install made of it. One made for this very time leaves nothing to tell. */
function withAnnouncement(followUp: FollowUp, notifiedFor: Instant | undefined): FollowUp {
  if (notifiedFor === undefined) return followUp;
  const { remindAt, ...told } = followUp;
  return remindAt === notifiedFor ? { ...told, notifiedFor } : { ...followUp, notifiedFor };
}

/** Follow-ups as derived, each with the announcement this install made of it. */
async function writeFollowUps(db: AssayDatabase, { subjects, entries }: Component): Promise<void> {
  const stored = await db.followUps.where('personId').anyOf(subjects).toArray();
  const announced = new Map(stored.map((followUp) => [followUp.id, followUp.notifiedFor]));
  const derived = subjects
    .flatMap((id): FollowUp[] => reduceFollowUps(id, entries))
    .map((followUp) => withAnnouncement(followUp, announced.get(followUp.id)));
  const gone = stored.filter((old) => !derived.some((followUp) => followUp.id === old.id));
  await db.followUps.bulkDelete(gone.map((followUp) => followUp.id));
  await db.followUps.bulkPut(derived);
}

/** Their contacts as derived; a row that says the same is not written again. */
async function writeContacts(db: AssayDatabase, { subjects, entries }: Component): Promise<void> {
  const stored = await db.contacts.where('personId').anyOf(subjects).toArray();
  const derived = subjects.flatMap((id): Contact[] => reduceContacts(id, entries));
  const known = new Map(stored.map((contact) => [contact.id, JSON.stringify(contact)]));
  const kept = new Set(derived.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !kept.has(id));
  const news = derived.filter((contact) => known.get(contact.id) !== JSON.stringify(contact));
  if (gone.length > 0) await db.contacts.bulkDelete(gone.map(({ id }) => id));
  if (news.length > 0) await db.contacts.bulkPut(news);
}

/** The person with the identities that are theirs alone; the others are kept apart, as a hint. */
export function withClaim(person: Person, claim: Claim | undefined): Person & Pick<PersonRow, 'contested'> {
  if (!claim || claim.contested.length === 0) return person;
  const { url: stated, ...rest } = person;
  const url = bestAddress(claim.owned) ?? stated;
  return { ...rest, identities: claim.owned, contested: claim.contested, ...(url !== undefined && { url }) };
}

/** What is stored of a component's people before a change of their rows. */
export interface Stored {
  before: readonly PersonRow[];
  /** Rows that hold any of the identities, where the caller has read them. */
  holders?: readonly PersonRow[];
}

/** What the row before says of a watch: it is the one thing of a row that its entries do not tell. */
function watchOf(id: string, before: readonly PersonRow[]): Watch {
  const { maturedAt, maturedTold } = before.find((row) => row.id === id) ?? {};
  return { ...(maturedAt && { maturedAt }), ...(maturedTold && { maturedTold }) };
}

/** A row for each person of a component. */
async function makeRows(
  db: AssayDatabase,
  component: Component,
  { before, holders }: Stored,
  now: Instant,
): Promise<PersonRow[]> {
  const { subjects, entries } = component;
  const people = subjects.flatMap((id) => reducePerson(id, entries) ?? []);
  const standing = standingEntries(entries);
  const known = new Set(before.flatMap(({ identities }) => identities));
  const ownerOf = keptSubjects(standing);
  const [claims, icps, companies] = await Promise.all([
    claimIdentities(db, 'people', people, { standing, known, ownerOf, holders }),
    activeIcps(db),
    Promise.all(people.map(({ facts }) => findEmployer(db, facts))),
  ]);
  return people.map((person, place) => {
    const own = { ...withClaim(person, claims.get(person.id)), ...watchOf(person.id, before) };
    return { ...makeRow(own, icps, now, companies[place]), ...rowChanges(person.id, entries, now) };
  });
}

interface Sighting {
  /** The subject, which may since have been merged into another. */
  id: string;
  at: Instant;
}

const sightingsOf = ({ id, lastSeenAt, seenAs = { [id]: lastSeenAt } }: PersonRow): Sighting[] =>
  Object.entries(seenAs).map(([subject, at]) => ({ id: subject, at }));

/**
 * A page seen again without news leaves no entry, so the last sighting is kept on the row alone; one for each of those
 * who were merged, so that they part with their own.
 */
function keepSightings(
  rows: readonly PersonRow[],
  { subjects, entries }: Component,
  seen: readonly Sighting[],
) {
  const standing = standingEntries(entries);
  const kept = keptSubjects(standing);
  const observed = standing
    .filter(({ type }) => type === 'observed')
    .map(({ subject: id, at }) => ({ id, at }));
  for (const row of rows) {
    const own = [...observed, ...seen].filter(({ id }) => kept(id) === row.id);
    for (const { at } of own) if (at > row.lastSeenAt) row.lastSeenAt = at;
    if (subjects.every((id) => id === row.id || kept(id) !== row.id)) continue;
    row.seenAs = {};
    for (const { id, at } of own) if (at > (row.seenAs[id] ?? '')) row.seenAs[id] = at;
  }
}

/** Entries of subjects of which nobody is left: their person was only there because of acts that were undone. */
function orphanedEntries({ entries }: Component, rows: readonly PersonRow[]): Entry[] {
  const kept = keptSubjects(standingEntries(entries));
  const living = new Set(rows.map(({ id }) => id));
  return entries.filter(({ subject }) => !living.has(kept(subject)));
}

/**
 * Makes the derived rows of everyone in a component say what its entries say; a person without a standing observation is
 * removed whole. Runs inside the caller's transaction over `actionTables`.
 * @param seen when a page showed a subject, if one just did
 */
export async function writePeople(
  db: AssayDatabase,
  component: Component,
  stored: Stored,
  now: Instant,
  seen?: Sighting,
): Promise<PersonRow[]> {
  const { before } = stored;
  const rows = await makeRows(db, component, stored, now);
  keepSightings(rows, component, [...before.flatMap(sightingsOf), ...(seen ? [seen] : [])]);
  const orphans = orphanedEntries(component, rows);
  await writeRows(db, before, rows);
  await Promise.all([
    orphans.length > 0 ? db.ledger.bulkDelete(orphans.map(({ id }) => id)) : undefined,
    // Someone new has no follow-ups yet but those just scheduled, and most have none.
    before.length > 0 || rows.some((row) => row.nextDueAt) ? writeFollowUps(db, component) : undefined,
    before.length > 0 || rows.some((row) => row.lastContactAt) ? writeContacts(db, component) : undefined,
  ]);
  return rows;
}

/** The row of a subject among the rows of its component: its own, or that of whom it was merged into. */
export function rowOf(id: string, { entries }: Component, rows: readonly PersonRow[]): PersonRow | undefined {
  const kept = keptSubjects(standingEntries(entries))(id);
  return rows.find((row) => row.id === kept);
}

/**
 * Makes the derived rows of a person, and of those they were merged with or parted from, say what the ledger says. Runs
 * inside the caller's transaction over `actionTables`. Returns the row, or `undefined` when no entry stands for the
 * person any more; then everything of them is gone.
 */
export async function derivePerson(
  db: AssayDatabase,
  id: string,
  now: Instant,
  seenAt?: Instant,
): Promise<PersonRow | undefined> {
  const component = await loadComponent(db, id);
  const before = (await db.people.bulkGet(component.subjects)).filter((row) => row !== undefined);
  const seen = seenAt === undefined ? undefined : { id, at: seenAt };
  return rowOf(id, component, await writePeople(db, component, { before }, now, seen));
}

/** Removes everything stored of some subjects: entries, rows, follow-ups. Runs inside the caller's transaction. */
export async function removePeople(db: AssayDatabase, ids: readonly string[]): Promise<Entry[]> {
  const entries = (await Promise.all(ids.map((id) => entriesOf(db, id)))).flat();
  const rows = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
  await Promise.all([
    db.ledger.bulkDelete(entries.map((entry) => entry.id)),
    db.followUps.where('personId').anyOf(ids).delete(),
    db.contacts.where('personId').anyOf(ids).delete(),
    writeRows(db, rows, []),
  ]);
  return entries;
}
