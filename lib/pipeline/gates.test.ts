import { describe, expect, it } from 'vitest';
import { makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import type { Answer } from '../model/answers.ts';
import { GATED_STAGES, gatesSchema } from '../model/gates.ts';
import type { Happening } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import { z } from '../model/schema.ts';
import type { SignalKind, Stage } from '../model/words.ts';
import { type GateInput, gateOf, isBackward, nextStage, unmetConditions } from './gates.ts';
import { reducePerson } from './reduce-person.ts';

function personAfter(...happened: Happening[]): Person {
  const person = reducePerson('wanjiru', makeLedger(observed({ degree: '2nd' }), ...happened));
  if (!person) throw new Error('the fixture observes someone');
  return person;
}

const signal = (kind: SignalKind): Happening => ({ type: 'signalled', data: { kind, at: minute(0) } });
const mail: Happening = { type: 'edited', data: { field: 'emails', value: ['w@tamarind.example'] } };
const answer = (key: string, state: Answer['state'], more: Partial<Answer> = {}): Happening => ({
  type: 'answered',
  data: { key, answer: { state, at: minute(0), ...more } },
});

/** What a stage still asks of somebody, an hour into the morning. */
const unmet = (to: Stage, person: Person, over: Partial<GateInput> = {}) =>
  unmetConditions(to, person, { verdict: undefined, gates: {}, now: minute(60), ...over });

describe('what the stages ask for at first', () => {
  it('asks a lead for a signal and a way to reach them', () => {
    expect(unmet('lead', personAfter())).toEqual(['signal', 'channel']);
    expect(unmet('lead', personAfter(signal('webinar')))).toEqual(['channel']);
    expect(unmet('lead', personAfter(signal('webinar'), mail))).toEqual([]);
  });

  it('counts being connected as a way to reach someone', () => {
    const connected = reducePerson('wanjiru', makeLedger(observed({ degree: '1st' }), signal('webinar')));
    expect(connected && unmet('lead', connected)).toEqual([]);
  });

  it('asks a prospect for fit, a conversation and what they expect as well', () => {
    const warm = personAfter(signal('webinar'), mail);
    expect(unmet('prospect', warm, { verdict: 'unsure' })).toEqual([
      'fit',
      'two-way-contact',
      'expectations',
    ]);
    const spoken = personAfter(signal('two-way-contact'), mail);
    expect(unmet('prospect', spoken, { verdict: 'fit' })).toEqual(['expectations']);
    const heard = personAfter(signal('two-way-contact'), mail, answer('need', 'no'));
    expect(unmet('prospect', heard, { verdict: 'fit' })).toEqual([]);
  });

  it('takes the user’s word for an offer, and nothing but a purchase for a purchase', () => {
    expect(unmet('opportunity', personAfter(), { verdict: 'fit' })).toEqual(['offer']);
    expect(unmet('opportunity', personAfter(), { confirmed: ['offer'] })).toEqual([]);
    expect(unmet('customer', personAfter(), { confirmed: ['offer', 'purchase'] })).toEqual(['purchase']);
    expect(unmet('customer', personAfter(), { purchase: { on: '2026-03-09' } })).toEqual([]);
  });

  it('asks nobody who has bought to buy again', () => {
    const bought: Happening = {
      type: 'moved',
      data: { from: 'opportunity', to: 'customer', purchase: { on: '2026-03-09' } },
    };
    const back: Happening = { type: 'moved', data: { from: 'customer', to: 'lead', reason: 'left us' } };
    expect(unmet('customer', personAfter(bought, back))).toEqual([]);
  });

  it('guards no way out', () => {
    expect(unmet('nurture', personAfter(), { verdict: 'no-fit' })).toEqual([]);
    expect(unmet('suspect', personAfter(), { verdict: 'no-fit' })).toEqual([]);
  });
});

describe('what the user wants them to ask for', () => {
  it('stands in place of the default, also when it is nothing', () => {
    expect(gateOf('lead', { lead: ['content'] })).toEqual(['content']);
    expect(gateOf('prospect', { lead: ['content'] })).toContain('expectations');
    expect(unmet('lead', personAfter(), { gates: { lead: [] } })).toEqual([]);
  });

  it('knows a download and a webinar for content', () => {
    const gates = { prospect: ['content' as const] };
    expect(unmet('prospect', personAfter(signal('newsletter')), { gates })).toEqual(['content']);
    expect(unmet('prospect', personAfter(signal('content-download')), { gates })).toEqual([]);
    expect(unmet('prospect', personAfter(signal('webinar')), { gates })).toEqual([]);
  });

  it.each(['budget', 'authority', 'timeline'] as const)(
    'takes part of a %s, and none that expired',
    (key) => {
      const gates = { opportunity: [key] };
      expect(unmet('opportunity', personAfter(), { gates })).toEqual([key]);
      expect(unmet('opportunity', personAfter(answer(key, 'no')), { gates })).toEqual([key]);
      expect(unmet('opportunity', personAfter(answer(key, 'unknown')), { gates })).toEqual([key]);
      expect(unmet('opportunity', personAfter(answer(key, 'partial')), { gates })).toEqual([]);
      const expired = answer(key, 'yes', { expiresAt: minute(60) });
      expect(unmet('opportunity', personAfter(expired), { gates })).toEqual([key]);
      const lasting = answer(key, 'yes', { expiresAt: minute(61) });
      expect(unmet('opportunity', personAfter(lasting), { gates })).toEqual([]);
    },
  );

  it('hears no expectations without a conversation, nor any that expired', () => {
    const gates = { prospect: ['expectations' as const] };
    expect(unmet('prospect', personAfter(answer('need', 'yes')), { gates })).toEqual(['expectations']);
    const spoken = signal('two-way-contact');
    expect(unmet('prospect', personAfter(answer('need', 'yes'), spoken), { gates })).toEqual([]);
    const past = answer('need', 'yes', { expiresAt: minute(1) });
    expect(unmet('prospect', personAfter(past, spoken), { gates })).toEqual(['expectations']);
  });

  it('names stages and conditions there are, and no others', () => {
    expect(z.safeParse(gatesSchema, { lead: [] }).success).toBe(true);
    expect(z.safeParse(gatesSchema, { lead: ['luck'] }).success).toBe(false);
    expect(z.safeParse(gatesSchema, { friend: ['signal'] }).success).toBe(false);
    expect(z.safeParse(gatesSchema, { nurture: ['signal'] }).success).toBe(false);
    expect(GATED_STAGES).toEqual(['lead', 'prospect', 'opportunity', 'customer']);
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
