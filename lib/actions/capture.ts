import type { Happening } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { PersonReading, Source } from '../model/reading.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
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
  const entries = await db.ledger.where('[subject+at]').between([id, ''], [id, '\uffff']).toArray();
  const last = entries.findLast((entry) => entry.type === 'observed');
  return last?.type === 'observed' ? JSON.stringify(last.data.reading) : undefined;
}

/** The reading without identities that already belong to somebody else: those would need a merge, which is asked for. */
async function ownReading(db: AssayDatabase, reading: PersonReading, id: string): Promise<PersonReading> {
  const others = await db.people.where('identities').anyOf(reading.identities).toArray();
  const taken = new Set(others.filter((row) => row.id !== id).flatMap((row) => row.identities));
  return { ...reading, identities: reading.identities.filter((identity) => !taken.has(identity)) };
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
    const suppression = await findSuppression(db, hashes);
    if (suppression) return { ok: false, reason: 'suppressed', suppression } as const;
    const known = await findKnown(db, reading.identities);
    const subject = known?.id ?? newId();
    if (known && (await subjectsOf(db, act.id)).includes(known.id)) {
      return { ok: true, act: act.id, person: known, news: 'seen' } as const;
    }
    const own = known ? await ownReading(db, reading, subject) : reading;
    const isNews = !known || (await lastObservation(db, subject)) !== JSON.stringify(own);
    const observed: Happening[] = isNews ? [{ type: 'observed', data: { reading: own, source } }] : [];
    await append(db, act, [{ subject, happened: [...observed, ...along] }]);
    const person = await derivePerson(db, subject, act.at, act.at);
    if (!person) return { ok: false, reason: 'gone' } as const;
    return {
      ok: true,
      act: act.id,
      person,
      news: known ? (isNews ? 'updated' : 'seen') : 'captured',
    } as const;
  });
}
