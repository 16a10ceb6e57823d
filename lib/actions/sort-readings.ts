import type { PersonRow } from '../model/person.ts';
import type { PersonReading, Source } from '../model/reading.ts';
import { recognise } from '../pipeline/recognise.ts';
import type { AssayDatabase } from '../store/database.ts';
import { writeRows } from '../store/list/write-rows.ts';
import { type Component, loadComponent } from '../store/load-component.ts';
import { holdersOf } from '../store/queries.ts';
import { newId } from './act.ts';
import { type CaptureNews, isNews, subjectOf, withoutFormerAddresses } from './capture.ts';
import type { Told } from './record.ts';

/** What became of one row of a list. `personId` is whom it was saved as. */
export interface RowOutcome {
  news: CaptureNews | 'suppressed' | 'nameless';
  personId?: string;
}

/** Someone a list is about: known already (`row`), or new with it. */
export interface Listed {
  id: string;
  identities: string[];
  facts: { name: { value: string } };
  row?: PersonRow;
  /** What the list says of them that was not known. */
  observed: { subject: string; reading: PersonReading }[];
  /** Of somebody known: all that was told of them. */
  component?: Component;
}

/** Everyone a list may be about, by identity. */
class Pool {
  readonly #byIdentity = new Map<string, Set<Listed>>();

  add(person: Listed): void {
    for (const identity of person.identities) {
      const having = this.#byIdentity.get(identity) ?? new Set();
      this.#byIdentity.set(identity, having.add(person));
    }
  }

  near(identities: readonly string[]): Listed[] {
    return [...new Set(identities.flatMap((identity) => [...(this.#byIdentity.get(identity) ?? [])]))];
  }
}

/** The rows that hold any identity of the list, after addresses that went over to others were taken from them. */
async function readHolders(db: AssayDatabase, readings: readonly PersonReading[]): Promise<PersonRow[]> {
  const rows = await holdersOf(db, [...new Set(readings.flatMap(({ identities }) => identities))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const idOf = new Map(rows.flatMap(({ id, identities }) => identities.map((one) => [one, id] as const)));
  const released = new Set<string>();
  for (const { identities } of readings) {
    const near = new Set(identities.flatMap((identity) => idOf.get(identity) ?? []));
    const holders = [...near].flatMap((id) => byId.get(id) ?? []);
    for (const row of withoutFormerAddresses(holders, identities)) {
      byId.set(row.id, row);
      released.add(row.id);
    }
  }
  const changed = [...released].flatMap((id) => byId.get(id) ?? []);
  if (changed.length > 0)
    await writeRows(
      db,
      rows.filter(({ id }) => released.has(id)),
      changed,
    );
  return [...byId.values()];
}

/** Assigns every row of the list that may be kept to the person it is of. Without a store: see `sortReadings`. */
function assignReadings(
  rows: readonly PersonRow[],
  readings: readonly PersonReading[],
  isSuppressed: (index: number) => boolean,
): (Listed | 'suppressed' | 'nameless')[] {
  const pool = new Pool();
  for (const row of rows) {
    pool.add({ id: row.id, identities: row.identities, facts: row.facts, row, observed: [] });
  }
  return readings.map(({ name, identities }, index) => {
    if (isSuppressed(index)) return 'suppressed';
    const known = recognise(identities, name, pool.near(identities));
    if (!known && name === undefined) return 'nameless';
    const facts = { name: { value: name ?? '' } };
    const person: Listed = known ?? { id: newId(), identities: [], facts, observed: [] };
    person.identities = [...new Set([...person.identities, ...identities])];
    pool.add(person);
    return person;
  });
}

/** Takes down what a row says that is not known yet, and what that makes of it. */
function hear(person: Listed, reading: PersonReading): CaptureNews {
  const { component } = person;
  const said = JSON.stringify(reading);
  if (person.observed.some((other) => JSON.stringify(other.reading) === said)) return 'seen';
  const subject = component ? subjectOf(component, person.id, reading) : person.id;
  if (component && !isNews(component, subject, reading)) return 'seen';
  const first = !component && person.observed.length === 0;
  person.observed.push({ subject, reading });
  return first ? 'captured' : 'updated';
}

/**
 * Finds or makes the person each reading of a list is of. Rows of one person meet, in whatever order they come; what a
 * row says that is known already is left out. `holders` are those who have any of their identities.
 */
export async function sortReadings(
  db: AssayDatabase,
  readings: readonly PersonReading[],
  isSuppressed: (index: number) => boolean,
): Promise<{ outcomes: RowOutcome[]; people: Listed[]; holders: PersonRow[] }> {
  // No awaiting in a loop without a request to the store: Dexie loses the transaction after a hundred such steps.
  const holders = await readHolders(db, readings);
  const assigned = assignReadings(holders, readings, isSuppressed);
  const people = [...new Set(assigned.filter((person) => typeof person !== 'string'))];
  const known = people.filter(({ row }) => row !== undefined);
  const loaded = await Promise.all(known.map(({ id }) => loadComponent(db, id)));
  for (const [place, person] of known.entries()) {
    const component = loaded[place];
    if (component) person.component = component;
  }
  const outcomes = assigned.map((person, index): RowOutcome => {
    const reading = readings[index];
    if (typeof person === 'string' || !reading)
      return { news: person === 'suppressed' ? person : 'nameless' };
    return { news: hear(person, reading), personId: person.id };
  });
  return { outcomes, people, holders };
}

/** What a list's readings say happened to one of its people. */
export function happeningsOf(person: Listed, source: Source, tags: readonly string[]) {
  const had = new Set(person.row?.tags.map((tag) => tag.toLowerCase()));
  const add = tags.filter((tag) => !had.has(tag.toLowerCase()));
  const happenings: Told[] = person.observed.map(({ subject, reading }) => ({
    subject,
    happened: [{ type: 'observed', data: { reading, source } }],
  }));
  if (add.length > 0) {
    happenings.push({ subject: person.id, happened: [{ type: 'tagged', data: { add, remove: [] } }] });
  }
  return happenings;
}
