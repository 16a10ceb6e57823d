import { mailIdentity, telIdentity } from '../model/identity.ts';
import type { PersonFacts } from '../model/person.ts';
import { wordsOf } from '../model/text.ts';
import { isForeignScript, latinise } from '../model/transliterate.ts';

/** Words a person is found by. More than this only costs writes. */
const MOST_WORDS = 16;

/** The folded words a person is found by; a name in another script also by its Latin spelling. */
export function personWords(facts: PersonFacts): string[] {
  const name = facts.name.value;
  const texts = [
    name,
    isForeignScript(name) ? latinise(name) : undefined,
    facts.company?.value,
    facts.title?.value,
    ...(facts.emails?.value ?? []),
    facts.headline?.value,
  ];
  return wordsOf(texts, MOST_WORDS);
}

/** `mail:` and `tel:` of everything a person can be reached at. */
export function contactsOf(facts: PersonFacts): string[] {
  const mails = (facts.emails?.value ?? []).map(mailIdentity);
  const phones = (facts.phones?.value ?? []).map(telIdentity);
  return [...new Set([...mails, ...phones].filter((contact) => contact !== undefined))];
}
