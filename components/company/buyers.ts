import type { PersonRow } from '../../lib/model/person.ts';
import type { Authority } from '../../lib/model/words.ts';
import { authorityOf } from '../../lib/qualify/index.ts';
import { roleOf } from './roles.ts';

/** Somebody's part in a purchase, and whether they were heard to have it or only their job says so. */
export interface KnownPart {
  person: PersonRow;
  part: Authority;
  heard: boolean;
}

/** Somebody's part in a purchase: what was heard beats the job, and who said they have no say has none. */
export function partOf(person: PersonRow): KnownPart | undefined {
  const { authority: answer } = person.answers;
  if (answer?.authority !== undefined) return { person, part: answer.authority, heard: true };
  if (answer?.state === 'no') return undefined;
  const { seniority, function: role } = roleOf(person);
  const part = authorityOf(seniority, role, false);
  return part && { person, part, heard: false };
}

const rankOf = ({ part, heard }: KnownPart): number => (part === 'decides' ? 0 : 2) + (heard ? 0 : 1);

/**
 * Those who can sign or propose a purchase, of people in some order and not set aside: who decides before who recommends, who
 * was heard to before whose job says so.
 */
export function buyersAmong(people: readonly PersonRow[]): KnownPart[] {
  return people
    .filter(({ stage }) => stage !== 'disqualified')
    .flatMap((person) => partOf(person) ?? [])
    .filter(({ part }) => part === 'decides' || part === 'recommends')
    .sort((a, b) => rankOf(a) - rankOf(b));
}
