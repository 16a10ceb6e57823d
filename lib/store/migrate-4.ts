import type { Transaction } from 'dexie';
import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import { lastContactAt, reduceContacts } from '../pipeline/reduce-contacts.ts';
import type { AssayDatabase } from './database.ts';
import { componentIn } from './load-component.ts';

/** Version 4 lets a reminder be put off by itself; until someone does, it comes when the follow-up is due. One that was shown is over. */
export function migrateFollowUpTo4(row: FollowUp): FollowUp {
  return row.notifiedFor === row.dueAt ? row : { ...row, remindAt: row.dueAt };
}

/** Entries of earlier versions that tell of a contact. */
const TELLING: readonly Entry['type'][] = ['done', 'called', 'signalled'];

/** Version 4 keeps contacts in rows of their own, and on the person when the last one was. */
export async function tellContacts(tx: Transaction): Promise<void> {
  const ledger: AssayDatabase['ledger'] = tx.table('ledger');
  const people = tx.table<PersonRow, string>('people');
  const telling = new Set<string>();
  await ledger.each(({ type, subject }) => {
    if (TELLING.includes(type)) telling.add(subject);
  });
  const seen = new Set<string>();
  for (const subject of telling) {
    if (seen.has(subject)) continue;
    const { subjects, entries } = await componentIn(ledger, subject);
    for (const id of subjects) seen.add(id);
    for (const row of (await people.bulkGet(subjects)).filter((each) => each !== undefined)) {
      await tx.table<Contact>('contacts').bulkPut(reduceContacts(row.id, entries));
      const last = lastContactAt(row.id, entries);
      if (last !== undefined) await people.put({ ...row, lastContactAt: last });
    }
  }
}
