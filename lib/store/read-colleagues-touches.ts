import { isWritten } from '../followup/written-to.ts';
import type { Contact } from '../model/contact.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';

const DAY = 86_400_000;
/** As far back as it matters what colleagues got, and a day more, for zones ahead of the one the index is in. */
const DAYS = 4;

/** Somebody at the same company, and when and with what they were written to. */
export interface ColleagueTouch {
  contact: Contact;
  name: string;
}

/**
 * Who else at somebody's company was written to in the last days. Reads what was sent in those days by its index, however many
 * work there. Nothing where the company is not known.
 */
export async function colleaguesTouches(
  db: AssayDatabase,
  { id, companyId }: Pick<PersonRow, 'id' | 'companyId'>,
  now: Instant,
): Promise<ColleagueTouch[]> {
  if (companyId === undefined) return [];
  const since = new Date(Date.parse(now) - DAYS * DAY).toISOString();
  const sent = (await db.contacts.where('at').above(since).toArray()).filter(
    (contact) => contact.personId !== id && isWritten(contact),
  );
  const people = await db.people.bulkGet([...new Set(sent.map(({ personId }) => personId))]);
  const names = new Map(
    people.flatMap((row): [string, string][] =>
      row?.companyId === companyId ? [[row.id, row.facts.name.value]] : [],
    ),
  );
  return sent.flatMap((contact) => {
    const name = names.get(contact.personId);
    return name === undefined ? [] : [{ contact, name }];
  });
}
