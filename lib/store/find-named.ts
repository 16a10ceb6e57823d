import type { GuardInput } from '../followup/message/guard-types.ts';
import { nameCandidates } from '../followup/message/named-in.ts';
import type { AssayDatabase } from './database.ts';

/** More names of others in one message would be no message. */
const MOST_FOUND = 50;

/** The people and companies on record whose names stand in a text, by their indexes. */
export async function findNamed(db: AssayDatabase, text: string): Promise<GuardInput['strangers']> {
  const { people, companies } = nameCandidates(text);
  const [named, firms] = await Promise.all([
    people.length === 0 ? [] : db.people.where('sortName').anyOf(people).limit(MOST_FOUND).toArray(),
    companies.length === 0
      ? []
      : db.companies
          .where('links')
          .anyOf(companies.map((key) => `name:${key}`))
          .limit(MOST_FOUND)
          .toArray(),
  ]);
  return {
    people: [...new Set(named.map(({ facts }) => facts.name.value))],
    companies: [...new Set(firms.map(({ facts }) => facts.name.value))],
  };
}
