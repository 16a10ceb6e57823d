import type { Company } from '../model/company.ts';
import type { Icp } from '../model/icp.ts';
import type { Person, PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { foldText } from '../model/text.ts';
import { employersOf } from '../pipeline/employers.ts';
import { maturedSince } from '../pipeline/maturity.ts';
import { asEmployer, gatherFacts, readAs, scoreBest, whereIs } from '../qualify/index.ts';
import { contactsOf, nameWords } from './person-words.ts';

/** When somebody nurtured grew ready, as their row before says. */
export type Watch = Pick<PersonRow, 'maturedAt' | 'maturedTold'>;

/** The row with what the watch says now. */
function watch(row: PersonRow, now: Instant): PersonRow {
  const maturedAt = maturedSince(row, row.score?.label, now);
  const { maturedAt: _, maturedTold, ...rest } = row;
  if (maturedAt === undefined) return rest;
  return { ...rest, maturedAt, ...(maturedTold === maturedAt && { maturedTold }) };
}

/**
 * A person's row: the derived person, scored, with what the indexes need. `company` is the record of the present
 * employer, where one is known. A row made before tells since when they are ready.
 */
export function makeRow(
  person: Person & Watch,
  icps: readonly Icp[],
  now: Instant,
  company?: Pick<Company, 'id' | 'facts' | 'url'> | undefined,
): PersonRow {
  const { facts, answers, signals } = person;
  const employer = company && { company: asEmployer(company) };
  const known = gatherFacts(person, employer?.company, now);
  const score = scoreBest(icps, { person, answers, signals, now, ...employer }, known);
  const row: PersonRow = {
    ...person,
    ...(score && { score }),
    priority: score?.value ?? -1,
    readAs: readAs(known),
    employers: employersOf(facts),
    contacts: contactsOf(facts),
    sortName: foldText(facts.name.value) || facts.name.value,
    words: nameWords(facts),
  };
  // The person may be an earlier row.
  if (!score) delete row.score;
  const where = whereIs(person);
  if (where !== undefined) row.where = where;
  else delete row.where;
  if (company) row.companyId = company.id;
  else delete row.companyId;
  return watch(row, now);
}
