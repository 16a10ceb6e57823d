import { mailIdentity, telIdentity } from '../model/identity.ts';
import type { PersonFacts } from '../model/person.ts';
import { wordsOf } from '../model/text.ts';
import { isForeignScript, latinise } from '../model/transliterate.ts';

/** More words than this are no name. */
const MOST_WORDS = 16;

/**
 * The folded words of a person's name, by which those who may be the same are looked for; a name in another script also by its
 * Latin spelling. Whom a search finds is told by the kept list, which has all their words.
 */
export function nameWords({ name: { value } }: Pick<PersonFacts, 'name'>): string[] {
  return wordsOf([value, isForeignScript(value) ? latinise(value) : undefined], MOST_WORDS);
}

/** `mail:` and `tel:` of everything a person can be reached at. */
export function contactsOf(facts: PersonFacts): string[] {
  const mails = (facts.emails?.value ?? []).map(mailIdentity);
  const phones = (facts.phones?.value ?? []).map(telIdentity);
  return [...new Set([...mails, ...phones].filter((contact) => contact !== undefined))];
}
