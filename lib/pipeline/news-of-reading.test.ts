import { describe, expect, it } from 'vitest';
import { makeLedger, makeReading, minute, observed, PAGE } from '../../test/fixtures/ledger.ts';
import type { Happening } from '../model/ledger.ts';
import type { PersonReading } from '../model/reading.ts';
import { changesOfReading, newsOfReading } from './news-of-reading.ts';
import { reducePerson } from './reduce-person.ts';

function news(over: Partial<PersonReading>, ...more: Happening[]) {
  const person = reducePerson('wanjiru', makeLedger(observed({ emails: ['w@quay.example'] }), ...more));
  if (!person) throw new Error('no person');
  return newsOfReading(person, makeReading(over), PAGE, minute(30));
}

describe('newsOfReading', () => {
  it('has nothing to tell of the same page', () => {
    expect(news({})).toEqual([]);
  });

  it('tells what was and what is now', () => {
    expect(news({ title: 'Harbour master' })).toEqual([
      { field: 'title', was: 'Head of Operations', now: 'Harbour master' },
    ]);
  });

  it('tells what was not known before', () => {
    expect(news({ about: 'Tides.' })).toEqual([{ field: 'about', now: 'Tides.' }]);
  });

  it('leaves the user’s own words alone', () => {
    const edited: Happening = { type: 'edited', data: { field: 'title', value: 'Boss' } };
    expect(news({ title: 'Harbour master' }, edited)).toEqual([]);
  });

  it('adds contact details up', () => {
    expect(news({ emails: ['w@quay.example'] })).toEqual([]);
    expect(news({ emails: ['other@quay.example'] })).toEqual([
      { field: 'emails', was: ['w@quay.example'], now: ['w@quay.example', 'other@quay.example'] },
    ]);
  });
});

describe('changesOfReading', () => {
  const vocabulary = { readTitle: () => ({}), readCountry: () => undefined };
  const kinds = (over: Partial<PersonReading>, ...more: Happening[]) => {
    const person = reducePerson('wanjiru', makeLedger(observed(), ...more));
    if (!person) throw new Error('no person');
    return changesOfReading(person, makeReading(over), vocabulary).changes.map(({ kind }) => kind);
  };

  it('types what a page shows', () => {
    expect(kinds({ company: 'Baobab Lines', location: 'Accra, Ghana' })).toEqual([
      'new-employer',
      'location',
    ]);
    expect(kinds({})).toEqual([]);
  });

  it('leaves alone what the user set', () => {
    const company: Happening = { type: 'edited', data: { field: 'company', value: 'Baobab Lines' } };
    expect(kinds({ company: 'Baobab Lines Ltd' }, company)).toEqual([]);
    expect(kinds({ company: 'Somewhere Else' }, company)).toEqual([]);
  });
});
