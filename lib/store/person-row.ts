import type { Company } from '../model/company.ts';
import type { Icp } from '../model/icp.ts';
import { mailIdentity, telIdentity } from '../model/identity.ts';
import type { Person, PersonFacts, PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { foldText, wordsOf } from '../model/text.ts';
import { isForeignScript, latinise } from '../model/transliterate.ts';
import { employersOf } from '../pipeline/employers.ts';
import { asEmployer, scoreBest } from '../qualify/index.ts';

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

/**
 * A person's row: the derived person, scored, with what the indexes need. `company` is the record of the present
 * employer, where one is known.
 */
export function makeRow(
  person: Person,
  icps: readonly Icp[],
  now: Instant,
  company?: Pick<Company, 'id' | 'facts' | 'url'> | undefined,
): PersonRow {
  const { facts, answers, signals } = person;
  const employer = company && { company: asEmployer(company) };
  const score = scoreBest(icps, { person, answers, signals, now, ...employer });
  const row: PersonRow = {
    ...person,
    ...(score && { score }),
    priority: score?.value ?? -1,
    employers: employersOf(facts),
    contacts: contactsOf(facts),
    sortName: foldText(facts.name.value) || facts.name.value,
    words: personWords(facts),
  };
  // The person may be an earlier row.
  if (!score) delete row.score;
  if (company) row.companyId = company.id;
  else delete row.companyId;
  return row;
}
