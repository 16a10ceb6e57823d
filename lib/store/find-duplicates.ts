import type { Entry } from '../model/ledger.ts';
import type { PersonFacts, PersonRow } from '../model/person.ts';
import type { PersonReading } from '../model/reading.ts';
import { foldText } from '../model/text.ts';
import { latinise } from '../model/transliterate.ts';
import { employersOf } from '../pipeline/employers.ts';
import {
  type Comparable,
  type DuplicateReason,
  possibleDuplicate,
  strengthOf,
} from '../pipeline/possible-duplicates.ts';
import { recognise } from '../pipeline/recognise.ts';
import { type LooseFacts, learnReading } from '../pipeline/reduce-person.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { type AssayDatabase, entriesOf } from './database.ts';
import { contactsOf } from './person-words.ts';

/** Someone known who may be the person asked about, with the reasons, the strongest first. */
export interface PossibleDuplicate extends PersonRow {
  reasons: DuplicateReason[];
  /** 0 to 1, of all reasons together. */
  strength: number;
}

/** So many colleagues are compared one by one; in larger firms only those who share a word of the name. */
const FEW_COLLEAGUES = 60;
const MOST_CANDIDATES = 100;

const isRow = (person: PersonReading | PersonRow): person is PersonRow => 'facts' in person;

/** What of a row is compared. */
function comparableRow(row: PersonRow): Comparable {
  const { facts, identities, contested = [], contacts, employers } = row;
  const company = facts.company?.value ?? undefined;
  return { name: facts.name.value, company, identities: [...identities, ...contested], contacts, employers };
}

/** What of a reading is compared: what saving it would make of it. */
function comparableReading(reading: PersonReading): Comparable {
  const loose: LooseFacts = {};
  learnReading(loose, reading, { kind: 'entered' }, '');
  const facts = loose as PersonFacts;
  const { name = '', company, identities } = reading;
  return { name, company, identities, contacts: contactsOf(facts), employers: employersOf(facts) };
}

/** People who work where this one does and, in a large firm, share a word of the name. Index keys alone. */
async function colleagues(
  db: AssayDatabase,
  { employers }: Comparable,
  byWord: readonly string[][],
): Promise<string[]> {
  const found = employers.map((employer) => db.people.where('employers').equals(employer).primaryKeys());
  const there = new Set((await Promise.all(found)).flat());
  if (there.size <= FEW_COLLEAGUES) return [...there];
  return [...new Set(byWord.flat())].filter((id) => there.has(id));
}

/** The ids of everyone worth comparing, by indexes: same name, same words, colleagues, same contacts or addresses. */
async function candidateIds(db: AssayDatabase, person: Comparable): Promise<Set<string>> {
  const { people } = db;
  const folded = foldText(person.name);
  const words = [...new Set([folded, latinise(person.name)].flatMap((name) => name.split(' ')))];
  const long = words.filter((word) => word.length > 1);
  const [byWord, ...found] = await Promise.all([
    Promise.all(long.map((word) => people.where('words').equals(word).primaryKeys())),
    people.where('sortName').equals(folded).limit(MOST_CANDIDATES).primaryKeys(),
    people
      .where('identities')
      .anyOf([...person.identities, ...person.contacts])
      .primaryKeys(),
    people
      .where('contacts')
      .anyOf([...person.contacts, ...person.identities])
      .primaryKeys(),
  ]);
  const [fewest = [], ...others] = byWord.toSorted((a, b) => a.length - b.length).map((ids) => new Set(ids));
  const sameWords = [...fewest].filter((id) => others.every((ids) => ids.has(id)));
  const alike = long.length > 1 ? sameWords.slice(0, MOST_CANDIDATES) : [];
  return new Set([...found.flat(), ...alike, ...(await colleagues(db, person, byWord))]);
}

const namesOther = (entry: Entry): string | undefined =>
  entry.type === 'not-same' ? entry.data.other : undefined;

/** Those of `others` the user said are not the same person. Asked of the ledger, which keeps it on both. */
export async function areNotSame(
  db: AssayDatabase,
  id: string,
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  if (others.length === 0) return new Set();
  const told = standingEntries(await entriesOf(db, id)).flatMap((entry) => namesOther(entry) ?? []);
  return new Set(others.filter((other) => told.includes(other)));
}

/**
 * People known who may be the one a page shows, or whose row this is, likeliest first. Whom the user said is somebody
 * else is left out. Reads indexes and the few rows they lead to. Nothing is merged: that is the user's to say.
 */
export async function findPossibleDuplicates(
  db: AssayDatabase,
  person: PersonReading | PersonRow,
): Promise<PossibleDuplicate[]> {
  const comparable = isRow(person) ? comparableRow(person) : comparableReading(person);
  const ids = await candidateIds(db, comparable);
  const rows = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
  const own = isRow(person) ? person.id : recognise(person.identities, person.name, rows)?.id;
  const found = rows
    .filter(({ id }) => id !== own)
    .map((row) => ({ row, reasons: possibleDuplicate(comparable, comparableRow(row)) }))
    .filter(({ reasons }) => reasons.length > 0);
  const ruled =
    own === undefined
      ? new Set()
      : await areNotSame(
          db,
          own,
          found.map(({ row }) => row.id),
        );
  return found
    .filter(({ row }) => !ruled.has(row.id))
    .map(({ row, reasons }) => ({ ...row, reasons, strength: strengthOf(reasons) }))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
}

/** Two people who may be one. `person` is the one captured later. */
export interface DuplicatePair {
  person: PersonRow;
  other: PersonRow;
  reasons: DuplicateReason[];
  strength: number;
}

/** People looked at in one step: few enough that a page stays answerable between two. */
const STEP = 100;

/**
 * Looks through everyone for possible duplicates, newest first, a stretch at a time: until `limit` pairs are found or
 * `steps` of a hundred people are done. Each pair comes once, at the one captured later.
 * @param after where the last call stopped: its `next`
 * @returns the pairs, how many people were looked at, and where to go on; without `next` everyone was
 */
export async function allPossibleDuplicates(
  db: AssayDatabase,
  { after, limit = 50, steps = 5 }: { after?: string; limit?: number; steps?: number } = {},
): Promise<{ pairs: DuplicatePair[]; looked: number; next?: string }> {
  const pairs: DuplicatePair[] = [];
  let looked = 0;
  let next = after;
  for (let step = 0; step < steps && pairs.length < limit; step++) {
    const range = next === undefined ? db.people.orderBy('id') : db.people.where('id').below(next);
    const rows = await range.reverse().limit(STEP).toArray();
    const found = await Promise.all(rows.map((row) => findPossibleDuplicates(db, row)));
    for (const [place, person] of rows.entries()) {
      for (const { reasons, strength, ...other } of found[place] ?? []) {
        if (other.id < person.id) pairs.push({ person, other, reasons, strength });
      }
    }
    looked += rows.length;
    next = rows.at(-1)?.id;
    if (rows.length < STEP) return { pairs, looked };
  }
  return { pairs, looked, ...(next !== undefined && { next }) };
}
