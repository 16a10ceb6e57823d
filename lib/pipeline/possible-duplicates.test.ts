import { describe, expect, it } from 'vitest';
import { likeNames } from './like-names.ts';
import { type Comparable, possibleDuplicate, strengthOf } from './possible-duplicates.ts';

describe('likeNames', () => {
  it.each([
    ['Élodie Fournier', 'ELODIE FOURNIER', 'same-name'],
    ['Dr. Ada B. Abara, MBA', 'Ada Abara', 'same-name'],
    ['Abara Ada', 'Ada Abara', 'name-order'],
    ['Bob Abara', 'Robert Abara', 'nickname'],
    ['Kasia Nowak', 'Katarzyna Nowak', 'nickname'],
    ['Sasha Petrov', 'Aleksandr Petrov', 'nickname'],
    ['Paco Ruiz', 'Francisco Ruiz', 'nickname'],
    ['Иван Петров', 'Ivan Petrov', 'transliteration'],
    ['Юлия Нечаева', 'Julia Nechaeva', 'transliteration'],
    ['Κώστας Παππάς', 'Kostas Pappas', 'transliteration'],
    ['محمد الخوري', 'Mohamed Al-Khoury', undefined],
    ['سامر مراد', 'Samer Murad', 'transliteration'],
    ['Jürgen Müller', 'Juergen Mueller', 'transliteration'],
    ['J. Abara', 'Ada Abara', undefined],
    ['A. Abara', 'Ada Abara', 'initials'],
    ['Ada A.', 'Ada Abara', 'initials'],
    ['Ada Abara', 'Ada Brandt', undefined],
    ['Ada Abara', 'Bo Abara', undefined],
    ['Ada', 'Ada Abara', undefined],
    ['Robert Abara', 'Robert Brandt', undefined],
    ['🚀', '🌍', undefined],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(likeNames(one, other)).toBe(likeness);
    expect(likeNames(other, one)).toBe(likeness);
  });
});

const make = (over: Partial<Comparable>): Comparable => ({
  name: 'Ada Abara',
  company: 'Kestrel Yard Ltd.',
  identities: [],
  contacts: [],
  employers: ['name:kestrel yard'],
  ...over,
});
const kinds = (one: Partial<Comparable>, other: Partial<Comparable>) =>
  possibleDuplicate(make(one), make(other)).map(({ reason }) => reason);
const ELSEWHERE = { company: 'Volta Bay', employers: ['name:volta bay'] };

describe('possibleDuplicate', () => {
  it('needs the employer beside the name', () => {
    expect(kinds({}, {})).toEqual(['same-name']);
    expect(kinds({}, { company: 'Kestrel', employers: ['name:kestrel'] })).toEqual(['same-name']);
    expect(kinds({}, ELSEWHERE)).toEqual([]);
    expect(kinds({ name: 'A. Abara' }, {})).toEqual(['initials']);
    expect(kinds({ name: 'A. Abara' }, { company: undefined, employers: [] })).toEqual([]);
  });

  it('says less of a name alone than of a name and an employer', () => {
    const alone = possibleDuplicate(make({}), make({ company: undefined, employers: [] }));
    expect(strengthOf(alone)).toBeLessThan(strengthOf(possibleDuplicate(make({}), make({}))));
  });

  it('takes a mailbox for the person’s own unless it is an office’s', () => {
    const mail = (contact: string, name: string) =>
      [
        { ...ELSEWHERE, contacts: [contact] },
        { name, contacts: [contact] },
      ] as const;
    expect(kinds(...mail('mail:ada@x.example', 'Lovelace'))).toEqual(['same-mail']);
    expect(kinds(...mail('mail:info@x.example', 'Bo Brandt'))).toEqual([]);
    expect(kinds(...mail('tel:+254412223344', 'Bo Brandt'))).toEqual([]);
    expect(kinds(...mail('tel:+254412223344', 'Ada Abara'))).toEqual(['same-phone']);
  });

  it('knows two members by their ids', () => {
    const ids = [{ identities: ['li:id/ACoA1'] }, { identities: ['li:id/ACoA2'] }] as const;
    expect(kinds(...ids)).toEqual([]);
    expect(
      kinds({ identities: ['li:in/a', 'li:member/1'] }, { identities: ['li:member/1'], ...ELSEWHERE }),
    ).toEqual(['shared-address']);
  });
});
