import type { PersonFacts, PersonRow } from '../model/person.ts';
import { wordsOf } from '../model/text.ts';
import { isForeignScript, latinise } from '../model/transliterate.ts';
import { employersOf } from '../pipeline/employers.ts';
import { contactsOf } from './person-words.ts';

/** The words version 2 found a person by, those of the name first; later versions keep the name's alone. */
function personWords(facts: PersonFacts): string[] {
  const name = facts.name.value;
  const texts = [
    name,
    isForeignScript(name) ? latinise(name) : undefined,
    facts.company?.value,
    facts.title?.value,
    ...(facts.emails?.value ?? []),
    facts.headline?.value,
  ];
  return wordsOf(texts, 16);
}

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
