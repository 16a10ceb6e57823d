import type { PersonRow } from '../model/person.ts';
import { employersOf } from '../pipeline/employers.ts';
import { contactsOf, personWords } from './person-words.ts';

/** What version 2 put on a person's row. */
type Added = 'employers' | 'contacts';

/**
 * A version 1 row as version 2 keeps it: with the traces of the employer and the contacts people are found by, and a name
 * in another script findable by its Latin spelling. Nothing else changes.
 */
export function migratePersonTo2(row: Omit<PersonRow, Added>): PersonRow {
  const { facts } = row;
  return { ...row, employers: employersOf(facts), contacts: contactsOf(facts), words: personWords(facts) };
}
