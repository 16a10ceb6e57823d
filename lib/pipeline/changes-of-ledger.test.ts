import { describe, expect, it } from 'vitest';
import { makeEntry, minute, observed } from '../../test/fixtures/ledger.ts';
import type { Entry, Happening } from '../model/ledger.ts';
import type { PersonReading } from '../model/reading.ts';
import { changesOfLedger } from './changes-of-ledger.ts';

const MOVED: Partial<PersonReading> = { title: 'Harbour Director', company: 'Baobab Lines' };

const vocabulary = { readTitle: () => ({}), readCountry: () => undefined };
const told = (entries: readonly Entry[]) =>
  changesOfLedger('wanjiru', entries, vocabulary).map(({ kind, was, now, at }) => ({ kind, was, now, at }));
const ledger = (...happened: Happening[]) => happened.map((each, n) => makeEntry(n, each));

const NEW_EMPLOYER = { kind: 'new-employer', was: 'Tamarind Quay', now: 'Baobab Lines', at: minute(1) };

describe('changesOfLedger', () => {
  it('tells nothing of a first sighting', () => expect(told(ledger(observed()))).toEqual([]));

  it('dates a change by the page that showed it', () => {
    expect(told(ledger(observed(), observed(MOVED), observed(MOVED)))).toEqual([NEW_EMPLOYER]);
  });

  it('is the same in any order of arrival', () => {
    const entries = ledger(observed(), observed(MOVED), observed({ ...MOVED, location: 'Accra, Ghana' }));
    expect(told(entries.toReversed())).toEqual(told(entries));
  });

  it('forgets the change of a capture that was undone', () => {
    const [first, second] = ledger(observed(), observed(MOVED));
    if (!first || !second) throw new Error('no entries');
    const undone = makeEntry(2, { type: 'undone', data: { action: second.action } });
    expect(told([first, second, undone])).toEqual([]);
  });

  it('leaves out what a page does not show', () => {
    const { company: _, title: __, ...rest } = { company: '', title: '' };
    const bare = makeEntry(1, observed());
    if (bare.type === 'observed') {
      const { company: _c, title: _t, location: _l, ...reading } = bare.data.reading;
      bare.data = { ...bare.data, reading: { ...reading, ...rest } };
    }
    const [first] = ledger(observed());
    if (!first) throw new Error('no entry');
    expect(told([first, bare, makeEntry(2, observed())])).toEqual([]);
  });

  it('tells nothing a correction by hand said first', () => {
    const edit: Happening = { type: 'edited', data: { field: 'company', value: 'Baobab Lines Ltd' } };
    expect(told(ledger(observed(), edit, observed(MOVED)))).toEqual([]);
  });

  it('knows which changes were put away, until that is undone', () => {
    const entries = ledger(observed(), observed(MOVED));
    const [change] = changesOfLedger('wanjiru', entries, vocabulary);
    const noticed = makeEntry(2, { type: 'noticed', data: { change: change?.key ?? '' } });
    const states = (all: readonly Entry[]) =>
      changesOfLedger('wanjiru', all, vocabulary).map((each) => each.noticed);
    expect(states([...entries, noticed])).toEqual([true]);
    const undone = makeEntry(3, { type: 'undone', data: { action: noticed.action } });
    expect(states([...entries, noticed, undone])).toEqual([false]);
  });
});
