import { describe, expect, it } from 'vitest';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonFacts, PersonRow } from '../../lib/model/person.ts';
import {
  FUNCTION,
  fact,
  icp,
  NOW,
  person,
  RIVALS,
  SENIORITY,
  SIZE,
} from '../../test/fixtures/example-person.ts';
import { emptyPreview, standBefore, type Trial, tryOn, worthAsking } from './preview.ts';

const row = (id: string, facts: Partial<PersonFacts>) => ({ person: { ...person(facts), id } as PersonRow });
const director = row('director', { title: fact('Director of Operations'), company: fact('Tamarind Quay') });
const sized = row('sized', { ...director.person.facts, companySize: fact('201-500') });
const seller = row('seller', { title: fact('VP Sales'), company: fact('FrostLedger') });
const people = [director, sized, seller];

function tried(trial: Trial) {
  const preview = emptyPreview();
  for (const one of people) tryOn(preview, one, trial, standBefore(one, trial, NOW), NOW);
  return preview;
}

const saved = icp([SENIORITY], { id: 'mine' });
const draft: Icp = { ...saved, criteria: [SENIORITY, SIZE, RIVALS] };

describe('a draft tried on people', () => {
  it('counts verdicts beside those of the saved profile, and names who would change', () => {
    const preview = tried({ draft, saved, active: [saved], scope: 'profile' });
    expect(preview.people).toBe(3);
    expect(preview.before).toEqual({ fit: 3, unsure: 0, 'no-fit': 0, excluded: 0 });
    expect(preview.verdicts).toEqual({ fit: 1, unsure: 1, 'no-fit': 0, excluded: 1 });
    expect(
      preview.changes.map((change) => [change.person.id, change.before.verdict, change.after.verdict]),
    ).toEqual([
      ['director', 'fit', 'unsure'],
      ['seller', 'fit', 'excluded'],
    ]);
    expect(preview.criteria[SIZE.id]).toEqual({ match: 1, partial: 0, miss: 0, unknown: 2 });
  });

  it('says what is worth asking first, of whom the profile is unsure', () => {
    const preview = tried({ draft, saved, active: [saved], scope: 'profile' });
    expect(worthAsking(preview)).toEqual({ fact: 'size', n: 1 });
    expect(worthAsking(tried({ draft: saved, saved, active: [saved], scope: 'profile' }))).toBeUndefined();
  });

  it('has nothing to compare a new profile with', () => {
    const preview = tried({ draft, saved: undefined, active: [], scope: 'profile' });
    expect(preview.before).toBeUndefined();
    expect(preview.changes).toEqual([]);
  });

  it('among all in use changes nobody another profile keeps', () => {
    const operations = icp([FUNCTION], { id: 'other' });
    const preview = tried({ draft, saved, active: [saved, operations], scope: 'all' });
    // The directors of operations are a fit for the other profile still; the seller is a fit for none.
    expect(preview.changes.map((change) => change.person.id)).toEqual(['seller']);
    expect(preview.suits).toEqual({ now: 1, was: 3 });
  });

  it('says the same of people whom nothing in it concerns', () => {
    expect(tried({ draft: saved, saved, active: [saved], scope: 'all' }).changes).toEqual([]);
  });
});
