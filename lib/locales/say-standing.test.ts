import { describe, expect, it } from 'vitest';
import { person } from '../../test/fixtures/example-person.ts';
import { LOCALES } from '../model/words.ts';
import { english } from './en/index.ts';
import { loadMessages, makeFormat, sayStanding } from './index.ts';

const since = '2026-03-12T09:00:00.000Z';
const say = (over: object) =>
  sayStanding({ ...person({}), stageSince: since, ...over }, english, makeFormat('en-GB', 'UTC'));

describe('sayStanding', () => {
  it('tells a rejection with its day and reason, and whether it is final', () => {
    const final = say({ stage: 'disqualified', disqualified: 'competitor' });
    expect(final?.title).toBe('Rejected 12 Mar 2026: competitor. Final.');
    const later = say({
      stage: 'disqualified',
      disqualified: 'no-budget',
      revisitOn: '2026-09-08',
      stageNote: 'asked in spring',
    });
    expect(later).toMatchObject({
      kind: 'rejected',
      title: 'Rejected 12 Mar 2026: no budget. Revisit after 8 Sept 2026.',
      more: ['asked in spring'],
    });
    expect(say({ stage: 'disqualified', disqualified: 'outside-icp' })?.title).toContain('outside the ICP');
  });

  it('tells a customer, and one who was, wherever they stand', () => {
    const purchase = { on: '2026-02-01', paid: { amount: 900, currency: 'EUR' } };
    expect(say({ stage: 'customer', purchase })).toMatchObject({
      title: 'Customer since 1 Feb 2026: do not cold-pitch.',
      more: ['Bought on 1 Feb 2026 for €900.'],
    });
    const again = { purchase: { on: '2026-03-01' }, firstBoughtOn: '2025-06-30' };
    expect(say({ stage: 'customer', ...again })).toMatchObject({
      title: 'Customer since 30 Jun 2025: do not cold-pitch.',
      more: ['Bought on 1 Mar 2026.'],
    });
    expect(say({ stage: 'customer' })?.title).toBe('Customer since 12 Mar 2026: do not cold-pitch.');
    expect(say({ stage: 'lead', purchase })?.kind).toBe('customer');
    expect(say({ stage: 'disqualified', disqualified: 'left-company', purchase })?.more).toContain(
      'They were a customer: do not cold-pitch.',
    );
  });

  it('tells what somebody nurtured waits for, and that they are ready', () => {
    const nurture = { until: '2026-06-01', grade: 'warm' };
    expect(say({ stage: 'nurture', nurture })?.more).toEqual([
      'Until 1 Jun 2026.',
      'Waiting for a score that is warm.',
    ]);
    expect(say({ stage: 'nurture' })?.more).toEqual(['No day, event or grade ends the wait.']);
    expect(say({ stage: 'nurture', nurture, maturedAt: '2026-04-02T09:00:00.000Z' })).toMatchObject({
      kind: 'ready',
      title: 'Ready again: the score reached warm on 2 Apr 2026.',
    });
  });

  it('has nothing to say of those who simply stand on the ladder', () => {
    expect(say({ stage: 'lead' })).toBeUndefined();
  });

  it.each(LOCALES)('says all of it in %s', async (locale) => {
    const messages = await loadMessages(locale);
    const format = makeFormat(locale, 'UTC');
    const purchase = { on: '2026-02-01', paid: { amount: 900, currency: 'EUR' } };
    for (const over of [
      { stage: 'disqualified' as const, disqualified: 'other' as const, revisitOn: '2026-09-08' },
      { stage: 'customer' as const, purchase },
      { stage: 'nurture' as const, nurture: { until: '2026-06-01', trigger: 'x', grade: 'hot' as const } },
    ]) {
      const said = sayStanding({ ...person({}), ...over }, messages, format);
      expect([said?.short, said?.title, ...(said?.more ?? [])].join(' ')).not.toMatch(/undefined|NaN/);
    }
  });
});
