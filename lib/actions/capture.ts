import type { Happening } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { PersonReading, Source } from '../model/reading.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { derivePerson, writePerson } from '../store/derive-person.ts';
import { findKnown } from '../store/queries.ts';
import { findSuppression, hashIdentities } from '../store/suppressions.ts';
import { type Act, newId } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

export interface CaptureInput {
  reading: PersonReading;
  source: Source;
  /** What the user added before saving: edits, answers, tags, a note, a first follow-up. Kept in the same transaction. */
  along?: readonly Happening[];
}

/** `captured`: new here. `updated`: known, and the page says something new. `seen`: known, and nothing new. */
export type CaptureNews = 'captured' | 'updated' | 'seen';

async function lastObservation(db: AssayDatabase, id: string): Promise<string | undefined> {
  const entries = await entriesOf(db, id);
  const last = entries.findLast((entry) => entry.type === 'observed');
  return last?.type === 'observed' ? JSON.stringify(last.data.reading) : undefined;
}

/** The reading without identities that already belong to somebody else: those would need a merge, which is asked for. */
async function ownReading(db: AssayDatabase, reading: PersonReading, id: string): Promise<PersonReading> {
  const others = await db.people.where('identities').anyOf(reading.identities).toArray();
  const taken = new Set(others.filter((row) => row.id !== id).flatMap((row) => row.identities));
  return { ...reading, identities: reading.identities.filter((identity) => !taken.has(identity)) };
}

/** The same for someone known: what is new is recorded, and an act already carried out changes nothing. */
async function captureAgain(
  db: AssayDatabase,
  act: Act,
  known: PersonRow,
  { reading, source, along = [] }: CaptureInput,
): Promise<Outcome<{ person: PersonRow; news: CaptureNews }>> {
  if ((await subjectsOf(db, act.id)).includes(known.id)) {
    return { ok: true, act: act.id, person: known, news: 'seen' };
  }
  const own = await ownReading(db, reading, known.id);
  const isNews = (await lastObservation(db, known.id)) !== JSON.stringify(own);
  const observed: Happening[] = isNews ? [{ type: 'observed', data: { reading: own, source } }] : [];
  await append(db, act, [{ subject: known.id, happened: [...observed, ...along] }]);
  const person = await derivePerson(db, known.id, act.at, act.at);
  if (!person) return { ok: false, reason: 'gone' };
  return { ok: true, act: act.id, person, news: isNews ? 'updated' : 'seen' };
}

/**
 * Keeps the person a page showed. Someone already known under any of the identities is updated, not doubled, also when
 * two tabs capture at once: the transactions queue, and the second finds the first one's person. A reading equal to the
 * last one only moves "last seen". Someone who objected or was erased is refused.
 * @throws when the store fails; then nothing was written
 */
export async function capture(
  db: AssayDatabase,
  act: Act,
  { reading, source, along = [] }: CaptureInput,
): Promise<Outcome<{ person: PersonRow; news: CaptureNews }>> {
  const hashes = await hashIdentities(db, reading.identities);
  return await db.transaction('rw', actionTables(db), async () => {
    const [suppression, known] = await Promise.all([
      findSuppression(db, hashes),
      findKnown(db, reading.identities),
    ]);
    if (suppression) return { ok: false, reason: 'suppressed', suppression } as const;
    if (known) return await captureAgain(db, act, known, { reading, source, along });
    const subject = newId();
    const observed = { type: 'observed', data: { reading, source } } as const;
    const entries = await append(db, act, [{ subject, happened: [observed, ...along] }]);
    const person = await writePerson(db, subject, { entries, before: undefined }, act.at);
    return person
      ? ({ ok: true, act: act.id, person, news: 'captured' } as const)
      : ({ ok: false, reason: 'gone' } as const);
  });
}
