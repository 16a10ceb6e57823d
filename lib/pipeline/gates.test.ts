import { describe, expect, it } from 'vitest';
import { makeLedger, observed } from '../../test/fixtures/ledger.ts';
import type { Happening } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import { isBackward, nextStage, unmetConditions } from './gates.ts';
import { reducePerson } from './reduce-person.ts';

function personAfter(...happened: Happening[]): Person {
  const person = reducePerson('wanjiru', makeLedger(observed({ degree: '2nd' }), ...happened));
  if (!person) throw new Error('the fixture observes someone');
  return person;
}

const signal = (kind: 'webinar' | 'two-way-contact'): Happening => ({
  type: 'signalled',
  data: { kind, at: '2026-03-10T08:00:00.000Z' },
});
const mail: Happening = { type: 'edited', data: { field: 'emails', value: ['w@tamarind.example'] } };

describe('unmetConditions', () => {
  it('asks a lead for a signal and a way to reach them', () => {
    expect(unmetConditions('lead', personAfter(), undefined)).toEqual(['signal', 'channel']);
    expect(unmetConditions('lead', personAfter(signal('webinar')), undefined)).toEqual(['channel']);
    expect(unmetConditions('lead', personAfter(signal('webinar'), mail), undefined)).toEqual([]);
  });

  it('counts being connected as a way to reach someone', () => {
    const connected = reducePerson('wanjiru', makeLedger(observed({ degree: '1st' }), signal('webinar')));
    expect(connected && unmetConditions('lead', connected, undefined)).toEqual([]);
  });

  it('asks a prospect for fit and a conversation as well', () => {
    const warm = personAfter(signal('webinar'), mail);
    expect(unmetConditions('prospect', warm, 'unsure')).toEqual(['fit', 'two-way-contact']);
    const heard = personAfter(signal('two-way-contact'), mail);
    expect(unmetConditions('prospect', heard, 'fit')).toEqual([]);
  });

  it('takes the user’s word for an offer and a purchase', () => {
    expect(unmetConditions('opportunity', personAfter(), 'fit')).toEqual(['offer']);
    expect(unmetConditions('opportunity', personAfter(), 'fit', ['offer'])).toEqual([]);
    expect(unmetConditions('customer', personAfter(), 'fit', ['offer'])).toEqual(['purchase']);
  });

  it('guards no way out', () => {
    expect(unmetConditions('nurture', personAfter(), 'no-fit')).toEqual([]);
    expect(unmetConditions('suspect', personAfter(), 'no-fit')).toEqual([]);
  });
});

describe('the ladder', () => {
  it('leads up one rung at a time and ends', () => {
    expect(nextStage('suspect')).toBe('lead');
    expect(nextStage('customer')).toBeUndefined();
  });

  it('tells a step down from a step off', () => {
    expect(isBackward('prospect', 'lead')).toBe(true);
    expect(isBackward('lead', 'prospect')).toBe(false);
    expect(isBackward('prospect', 'nurture')).toBe(false);
    expect(isBackward('nurture', 'suspect')).toBe(false);
  });
});
