import { latinise } from '../model/transliterate.ts';
import { isOfficeMail } from '../model/web-domain.ts';

/** Someone known, as far as recognising looks at them. */
interface Known {
  identities: readonly string[];
  facts: { name: { value: string } };
}

/** Identities that stay one member's whatever the member's address becomes. */
const LASTING = ['li:id/', 'li:member/'];

/** Whether both state a lasting identity of one form and share none: then they are two members. */
export function areTwoMembers(one: readonly string[], other: readonly string[]): boolean {
  return LASTING.some((form) => {
    const a = one.filter((identity) => identity.startsWith(form));
    const b = other.filter((identity) => identity.startsWith(form));
    return a.length > 0 && b.length > 0 && !a.some((identity) => b.includes(identity));
  });
}

/** E-mail addresses and phones, which people may share. */
const isShareable = (identity: string): boolean => /^(?:mail|tel):/.test(identity);

/** Whether two names have a word in common; what has no name contradicts none. */
function shareWord(one: string | undefined, other: string): boolean {
  if (one === undefined) return true;
  const words = latinise(one).split(' ');
  return latinise(other)
    .split(' ')
    .some((word) => word.length > 1 && words.includes(word));
}

/**
 * Which of the people known these identities belong to: the one the first of them names that can be the same. An address
 * that went over to another member names nobody known, and an e-mail address or a phone joins only people of like name:
 * offices and households share them.
 */
export function recognise<Row extends Known>(
  identities: readonly string[],
  name: string | undefined,
  people: readonly Row[],
): Row | undefined {
  const sure = identities.filter((identity) => !isShareable(identity));
  const shared = identities.filter((identity) => isShareable(identity) && !isOfficeMail(identity));
  const possible = people.filter((row) => !areTwoMembers(row.identities, identities));
  const having = (identity: string, rows: readonly Row[]) =>
    rows.find((row) => row.identities.includes(identity));
  for (const identity of sure) {
    const row = having(identity, possible);
    if (row) return row;
  }
  const alike = possible.filter((row) => shareWord(name, row.facts.name.value));
  for (const identity of shared) {
    const row = having(identity, alike);
    if (row) return row;
  }
  return undefined;
}
