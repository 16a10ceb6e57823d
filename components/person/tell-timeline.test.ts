import { describe, expect, it } from 'vitest';
import { english } from '../../lib/locales/en/index.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import type { Happening } from '../../lib/model/ledger.ts';
import { changesOfLedger } from '../../lib/pipeline/changes-of-ledger.ts';
import { VOCABULARY } from '../../lib/store/change-vocabulary.ts';
import { makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import { tellTimeline } from './tell-timeline.ts';

const format = makeFormat('en-GB', 'UTC');

/** What is told of these happenings, oldest first, as `title | body`. */
function tell(...happened: Happening[]): string[] {
  const entries = makeLedger(...happened).toReversed();
  return tellTimeline(entries, english, format, changesOfLedger('wanjiru', entries, VOCABULARY))
    .toReversed()
    .map(({ title, body }) => (body === undefined ? title : `${title} | ${body}`));
}

describe('tellTimeline', () => {
  it('tells the first reading from later ones, and what changed in those', () => {
    const later = { title: 'COO', headline: undefined, degree: '1st' };
    expect(tell(observed(), observed(), observed(later as object))).toEqual([
      'Captured | LinkedIn profile',
      'Read again',
      'Promoted to \u2068COO\u2069, was \u2068Head of Operations\u2069 | Read again. Changed: Degree',
    ]);
  });

  it('compares with the last reading that showed the field, not the last reading', () => {
    const without = { title: undefined };
    const told = tell(observed(), observed(without as object), observed({ title: 'Operations Head' }));
    expect(told[2]).toBe('Read again | Worded otherwise, nothing new: Head of Operations → Operations Head');
  });

  it('tells an employer that changed, a merge, and nothing of what was put away', () => {
    const moved = { title: 'Harbour Director', company: 'Baobab Lines', headline: 'Now at Baobab' };
    expect(
      tell(
        observed(),
        observed(moved),
        { type: 'noticed', data: { change: 'entry-0001:new-employer' } },
        { type: 'merged', data: { absorbed: 'somebody' } },
      ).slice(1),
    ).toEqual([
      'New employer: \u2068Baobab Lines\u2069, was \u2068Tamarind Quay\u2069 | Read again. Changed: Headline',
      'Merged with another record, 10 Mar 2026',
    ]);
  });

  it('tells an answer by what it is measured by and the words, a field in the reader’s words, and a call', () => {
    const at = minute(0);
    const answered = (key: string, answer: object): Happening => ({
      type: 'answered',
      data: { key, answer: { state: 'partial', at, ...answer } },
    });
    expect(
      tell(
        answered('budget', { budget: { amount: 20_000, currency: 'EUR' }, note: 'half of it' }),
        answered('timeline', { wantedBy: '2026-11-30' }),
        answered('authority', { authority: 'recommends' }),
        answered('decision-process', {}),
        {
          type: 'answered',
          data: { key: 'keywords', wanted: ['HACCP', 'cold chain'], answer: { state: 'no', at } },
        },
        { type: 'edited', data: { field: 'seniority', value: 'vice-president' } },
        { type: 'edited', data: { field: 'tenure', value: '2' } },
        { type: 'custom-edited', data: { name: 'Uses SAP', value: 'yes' } },
        { type: 'custom-edited', data: { name: 'Uses SAP', value: null } },
        {
          type: 'called',
          data: { seconds: 754, outcome: { disposition: 'reached', sentiment: 'positive' } },
        },
        { type: 'called', data: { seconds: 9 } },
      ),
    ).toEqual([
      'Budget: Part of it | €20,000\nhalf of it',
      'Timeline: Later | Wanted by 30 Nov 2026',
      'Authority: Has a say | Recommends',
      'Decision process: partly',
      'Keywords: no | HACCP, cold chain',
      'Seniority set by hand | Vice president',
      'Years in the job set by hand | 2 years',
      'Uses SAP | yes',
      'Uses SAP cleared',
      'Called for 12:34: Reached, positive',
      'Called for 0:09',
    ]);
  });

  it('tells moves with their reason and what they lacked', () => {
    expect(
      tell(
        { type: 'moved', data: { from: 'suspect', to: 'lead', reason: 'Met at a fair', unmet: ['signal'] } },
        { type: 'moved', data: { from: 'lead', to: 'disqualified', disqualified: 'competitor' } },
        { type: 'moved', data: { from: 'disqualified', to: 'lead' } },
      ),
    ).toEqual([
      'Moved from Suspect to Lead | Met at a fair. Moved without one signal of interest',
      'Set aside: Competitor',
      'Brought back as Lead',
    ]);
  });

  it('tells a purchase, what ends a wait, and when to look again', () => {
    const paid = { amount: 12_500, currency: 'EUR' };
    const nurture = { until: '2026-06-01', trigger: 'a new budget', grade: 'hot' as const };
    expect(
      tell(
        { type: 'moved', data: { from: 'lead', to: 'customer', purchase: { on: '2026-03-09', paid } } },
        { type: 'purchased', data: { on: '2026-04-01' } },
        { type: 'moved', data: { from: 'customer', to: 'nurture', nurture, reason: 'They pause' } },
        { type: 'moved', data: { from: 'nurture', to: 'nurture', nurture: { grade: 'warm' } } },
        {
          type: 'moved',
          data: { from: 'nurture', to: 'disqualified', disqualified: 'no-budget', revisitOn: '2026-09-06' },
        },
      ),
    ).toEqual([
      'Moved from Lead to Customer | Bought on 9 Mar 2026 for €12,500',
      'Bought on 1 Apr 2026',
      'Moved from Customer to Nurture | Until 1 Jun 2026. Waiting for: a new budget. Until the score is hot. They pause',
      'Waiting for something else | Until the score is warm',
      'Set aside: No budget | Revisit after 6 Sept 2026',
    ]);
  });

  it('tells answers, edits, tags and outcomes', () => {
    expect(
      tell(
        { type: 'answered', data: { key: 'budget', answer: { state: 'yes', at: minute(0) } } },
        { type: 'edited', data: { field: 'title', value: null } },
        { type: 'edited', data: { field: 'emails', value: ['a@quay.example', 'b@quay.example'] } },
        { type: 'tagged', data: { add: ['ports'], remove: ['old'] } },
        { type: 'done', data: { followUp: 'f', outcome: { disposition: 'reached', sentiment: 'positive' } } },
      ),
    ).toEqual([
      'Budget: Enough',
      'Title cleared by hand',
      'E-mail set by hand | a@quay.example\nb@quay.example',
      'Tagged ports. No longer tagged old',
      'Follow-up done: Reached, positive',
    ]);
  });

  it('dates a signal by when it happened and keeps the newest entry first', () => {
    const entries = makeLedger(observed(), {
      type: 'signalled',
      data: { kind: 'reply', at: '2026-03-01T08:00:00.000Z' },
    });
    const [first, second] = tellTimeline(entries.toReversed(), english, format);
    expect(first).toMatchObject({ type: 'signalled', group: 'touch', at: '2026-03-01T08:00:00.000Z' });
    expect(second).toMatchObject({ type: 'observed', group: 'change' });
  });
});
