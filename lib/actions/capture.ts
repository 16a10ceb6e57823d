import type { EntryOf, Happening } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { PersonReading, Source } from '../model/reading.ts';
import { areTwoMembers, recognise } from '../pipeline/recognise.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { rowOf, writePeople } from '../store/derive-person.ts';
import { writeRows } from '../store/list/write-rows.ts';
import { type Component, loadComponent } from '../store/load-component.ts';
import { holdersOf } from '../store/queries.ts';
import { findSuppression, hashReadings } from '../store/suppressions.ts';
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

/**
 * Which of the people merged into a row a reading is of: the one whose own readings state its identities, so that it
 * goes with them when the merge is taken back.
 */
export function subjectOf({ subjects, entries }: Component, known: string, reading: PersonReading): string {
  if (subjects.length === 1) return known;
  const observed = standingEntries(entries).filter(
    (entry): entry is EntryOf<'observed'> => entry.type === 'observed',
  );
  for (const identity of reading.identities) {
    const stating = observed.filter((entry) => entry.data.reading.identities.includes(identity));
    const subject = stating.find((entry) => entry.subject === known) ?? stating[0];
    if (subject) return subject.subject;
  }
  return known;
}

/** Whether a reading says anything the last one of the same subject did not. */
export function isNews({ entries }: Component, subject: string, reading: PersonReading): boolean {
  const last = standingEntries(entries).findLast(
    (entry): entry is EntryOf<'observed'> => entry.type === 'observed' && entry.subject === subject,
  );
  return JSON.stringify(last?.data.reading) !== JSON.stringify(reading);
}

/** The same for someone known: what is new is recorded, and an act already carried out changes nothing. */
async function captureAgain(
  db: AssayDatabase,
  act: Act,
  { known, holders }: { known: PersonRow; holders: PersonRow[] },
  { reading, source, along = [] }: CaptureInput,
): Promise<Outcome<{ person: PersonRow; news: CaptureNews }>> {
  const [done, component] = await Promise.all([subjectsOf(db, act.id), loadComponent(db, known.id)]);
  if (component.subjects.some((id) => done.includes(id))) {
    return { ok: true, act: act.id, person: known, news: 'seen' };
  }
  const subject = subjectOf(component, known.id, reading);
  const news = isNews(component, subject, reading);
  const observed: Happening[] = news ? [{ type: 'observed', data: { reading, source } }] : [];
  const fresh = await append(db, act, [
    { subject, happened: observed },
    { subject: known.id, happened: along },
  ]);
  const now: Component = { ...component, entries: [...component.entries, ...fresh] };
  const relatives = component.subjects.filter((id) => id !== known.id);
  const others = relatives.length === 0 ? [] : await db.people.bulkGet(relatives);
  const before = [known, ...others.filter((row) => row !== undefined)];
  const seen = { id: subject, at: act.at };
  const rows = await writePeople(db, now, { before, holders }, act.at, seen);
  const person = rowOf(known.id, now, rows);
  if (!person) return { ok: false, reason: 'gone' };
  return { ok: true, act: act.id, person, news: news ? 'updated' : 'seen' };
}

/**
 * The rows that have to give up a vanity address, without it: a page that shows it beside another lasting id says that it
 * has gone over to another member.
 */
export function withoutFormerAddresses(
  holders: readonly PersonRow[],
  identities: readonly string[],
): PersonRow[] {
  const isGone = (identity: string) => identity.startsWith('li:in/') && identities.includes(identity);
  return holders
    .filter((row) => areTwoMembers(row.identities, identities) && row.identities.some(isGone))
    .map((row) => ({
      ...row,
      identities: row.identities.filter((identity) => !isGone(identity)),
      contested: [...new Set([...(row.contested ?? []), ...row.identities.filter(isGone)])],
    }));
}

/**
 * Keeps the person a page showed. Someone already known under any of the identities is updated, not doubled, also when
 * two tabs capture at once: the transactions queue, and the second finds the first one's person. Identities that are
 * somebody else's here stay theirs and are noted on the row as `contested`: possibly the two are one person. A reading
 * equal to the last one only moves "last seen". Someone who objected or was erased is refused, and so is a reading
 * without a name of someone not known.
 * @throws when the store fails; then nothing was written
 */
export async function capture(
  db: AssayDatabase,
  act: Act,
  { reading, source, along = [] }: CaptureInput,
): Promise<Outcome<{ person: PersonRow; news: CaptureNews }>> {
  const [hashes = []] = await hashReadings(db, [reading]);
  return await db.transaction('rw', actionTables(db), async () => {
    const [suppression, found] = await Promise.all([
      findSuppression(db, hashes),
      holdersOf(db, reading.identities),
    ]);
    if (suppression) return { ok: false, reason: 'suppressed', suppression } as const;
    const released = withoutFormerAddresses(found, reading.identities);
    const releasing = found.filter(({ id }) => released.some((row) => row.id === id));
    if (released.length > 0) await writeRows(db, releasing, released);
    const holders = found.map((row) => released.find(({ id }) => id === row.id) ?? row);
    const known = recognise(reading.identities, reading.name, holders);
    if (known) return await captureAgain(db, act, { known, holders }, { reading, source, along });
    if (reading.name === undefined) return { ok: false, reason: 'nameless' } as const;
    const subject = newId();
    const observed = { type: 'observed', data: { reading, source } } as const;
    const entries = await append(db, act, [{ subject, happened: [observed, ...along] }]);
    const component = { subjects: [subject], entries };
    const [person] = await writePeople(db, component, { before: [], holders }, act.at);
    return person
      ? ({ ok: true, act: act.id, person, news: 'captured' } as const)
      : ({ ok: false, reason: 'gone' } as const);
  });
}
