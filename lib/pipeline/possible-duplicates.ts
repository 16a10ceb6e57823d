import { companyKey } from '../model/company-key.ts';
import { isOfficeMail } from '../model/web-domain.ts';
import { likeNames, type NameLikeness } from './like-names.ts';
import { areTwoMembers } from './recognise.ts';

export type DuplicateKind = 'shared-address' | 'same-mail' | 'same-phone' | NameLikeness;

/** One thing that makes two people look like one, and the words it was seen in: an address, or both names. */
export interface DuplicateReason {
  reason: DuplicateKind;
  words: string;
  /** 0 to 1: how much it says by itself. */
  strength: number;
}

/** Someone as far as duplicates are looked for. */
export interface Comparable {
  name: string;
  company?: string | undefined;
  /** Stated by pages, whether or not they are another's here. */
  identities: readonly string[];
  /** `mail:` and `tel:`. */
  contacts: readonly string[];
  employers: readonly string[];
}

const STRENGTH: Readonly<Record<DuplicateKind, number>> = {
  'shared-address': 0.95,
  'same-mail': 0.9,
  'same-phone': 0.7,
  'same-name': 0.8,
  'name-order': 0.7,
  transliteration: 0.7,
  nickname: 0.65,
  initials: 0.5,
};

/** What an equal name alone is worth where one of the two has no known employer. */
const NAME_ALONE = 0.3;

type Employment = 'same' | 'other' | 'unknown';

function compareEmployers(one: Comparable, other: Comparable): Employment {
  if (one.employers.some((employer) => other.employers.includes(employer))) return 'same';
  if (one.company === undefined || other.company === undefined) return 'unknown';
  const [a, b] = [companyKey(one.company).split(' '), companyKey(other.company).split(' ')];
  // `Kestrel` and `Kestrel Yard` are worded differently more often than they differ.
  const within = (small: string[], large: string[]) => small.every((word, place) => word === large[place]);
  return within(a, b) || within(b, a) ? 'same' : 'other';
}

const reasonOf = (reason: DuplicateKind, words: string, strength = STRENGTH[reason]): DuplicateReason => ({
  reason,
  words,
  strength,
});

function sharedAddresses(one: Comparable, other: Comparable): DuplicateReason[] {
  const shared = one.identities.find(
    (identity) => !/^(?:mail|tel):/.test(identity) && other.identities.includes(identity),
  );
  return shared === undefined ? [] : [reasonOf('shared-address', shared)];
}

function sharedContacts(
  one: Comparable,
  other: Comparable,
  likeness: NameLikeness | undefined,
): DuplicateReason[] {
  const all = ({ contacts, identities }: Comparable) => [
    ...contacts,
    ...identities.filter((identity) => /^(?:mail|tel):/.test(identity)),
  ];
  const theirs = new Set(all(other));
  const shared = [...new Set(all(one))].filter((contact) => theirs.has(contact));
  const mail = shared.find((contact) => contact.startsWith('mail:') && (likeness || !isOfficeMail(contact)));
  const phone = shared.find((contact) => contact.startsWith('tel:'));
  return [
    ...(mail ? [reasonOf('same-mail', mail.slice('mail:'.length))] : []),
    // A switchboard's number is everyone's there.
    ...(phone && likeness ? [reasonOf('same-phone', phone.slice('tel:'.length))] : []),
  ];
}

function likeNamed(
  one: Comparable,
  other: Comparable,
  likeness: NameLikeness | undefined,
): DuplicateReason[] {
  if (likeness === undefined) return [];
  const words = one.name === other.name ? one.name : `${one.name} · ${other.name}`;
  const employment = compareEmployers(one, other);
  if (employment === 'same') return [reasonOf(likeness, words)];
  const alone = employment === 'unknown' && likeness === 'same-name' && /\S\s+\S/.test(one.name);
  return alone ? [reasonOf(likeness, words, NAME_ALONE)] : [];
}

/**
 * Why two people may be one, the strongest reason first; empty when nothing says so. Namesakes at different employers
 * are two people, and two members' own ids say so whatever their names are, unless they share a mailbox.
 */
export function possibleDuplicate(one: Comparable, other: Comparable): DuplicateReason[] {
  const likeness = likeNames(one.name, other.name);
  const contacts = sharedContacts(one, other, likeness);
  if (areTwoMembers(one.identities, other.identities)) {
    return contacts.filter(({ reason }) => reason === 'same-mail' && likeness !== undefined);
  }
  const reasons = [...sharedAddresses(one, other), ...contacts, ...likeNamed(one, other, likeness)];
  return reasons.sort((a, b) => b.strength - a.strength);
}

/** How likely the reasons together make it, 0 to 1: each closes its share of what the others leave open. */
export function strengthOf(reasons: readonly DuplicateReason[]): number {
  return 1 - reasons.reduce((open, { strength }) => open * (1 - strength), 1);
}
