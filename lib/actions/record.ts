import { type Entry, entrySchema, type Happening } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { z } from '../model/schema.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
import { type Act, newId } from './act.ts';
import type { Outcome } from './outcome.ts';

/** This install's id, made on first use. Runs inside a transaction that includes `meta`. */
async function installId(db: AssayDatabase): Promise<string> {
  const row = await db.meta.get('installId');
  if (row?.key === 'installId') return row.value;
  const value = newId();
  await db.meta.add({ key: 'installId', value });
  return value;
}

/** The people an act already wrote about, when it was carried out before. */
export async function subjectsOf(db: AssayDatabase, actionId: string): Promise<string[]> {
  const entries = await db.ledger.where('action').equals(actionId).toArray();
  return [...new Set(entries.map((entry) => entry.subject))];
}

/** What happened to one person or company. */
export interface Told {
  subject: string;
  happened: readonly Happening[];
}

/**
 * Ledger entries of what happened, still to be added. Runs inside the caller's transaction.
 * The act's id becomes the first entry's id: the same act carried out twice collides there and changes nothing.
 */
export async function makeEntries(
  db: AssayDatabase,
  act: Act,
  happenings: readonly Told[],
): Promise<Entry[]> {
  const by = await installId(db);
  let id = act.id;
  const entries: Entry[] = [];
  for (const { subject, happened } of happenings) {
    for (const { type, data } of happened) {
      entries.push(
        z.parse(entrySchema, { id, subject, at: act.at, by, action: act.shareOf ?? act.id, type, data }),
      );
      id = newId();
    }
  }
  return entries;
}

/** Appends what happened to the ledger, inside the caller's transaction. Returns the entries as they are stored. */
export async function append(db: AssayDatabase, act: Act, happenings: readonly Told[]): Promise<Entry[]> {
  const entries = await makeEntries(db, act, happenings);
  await db.ledger.bulkAdd(entries);
  return entries;
}

/** What `decide` says of a person: what happened to them, or why nothing does. */
export type Decision = { happened: readonly Happening[] } | Exclude<Outcome, { ok: true }>;

/**
 * One act on one person, in one transaction: reads the person, lets `decide` turn that into ledger entries or a
 * refusal, appends, derives. Resolves after the commit has reached the disk. An act already carried out answers as it
 * did then and changes nothing.
 * @throws when the store fails; then nothing was written
 */
export async function record(
  db: AssayDatabase,
  act: Act,
  personId: string,
  decide: (person: PersonRow) => Decision,
): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const person = await db.people.get(personId);
    if (person === undefined) return { ok: false, reason: 'gone' };
    if ((await subjectsOf(db, act.id)).includes(personId)) return { ok: true, act: act.id, person };
    const decision = decide(person);
    if (!('happened' in decision)) return decision;
    await append(db, act, [{ subject: personId, happened: decision.happened }]);
    return await derived(db, act, personId);
  });
}

async function derived(db: AssayDatabase, act: Act, personId: string, seenAt?: Instant): Promise<Outcome> {
  const person = await derivePerson(db, personId, act.at, seenAt);
  return person ? { ok: true, act: act.id, person } : { ok: false, reason: 'gone' };
}
