import { describe, expect, it } from 'vitest';
import { english } from '../../lib/locales/en/index.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import type { Happening } from '../../lib/model/ledger.ts';
import { makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import { tellTimeline } from './tell-timeline.ts';

const format = makeFormat('en-GB', 'UTC');

/** What is told of these happenings, oldest first, as `title | body`. */
function tell(...happened: Happening[]): string[] {
  return tellTimeline(makeLedger(...happened).toReversed(), english, format)
    .toReversed()
    .map(({ title, body }) => (body === undefined ? title : `${title} | ${body}`));
}

describe('tellTimeline', () => {
  it('tells the first reading from later ones, and what changed in those', () => {
    const later = { title: 'Director of Operations', headline: undefined, emails: ['w@quay.example'] };
    expect(tell(observed(), observed(), observed(later as object))).toEqual([
      'Captured from the LinkedIn profile',
      'Read again',
      'Read again. Changed: Title | Head of Operations → Director of Operations',
    ]);
  });

  it('compares with the last reading that showed the field, not the last reading', () => {
    const without = { title: undefined };
    expect(tell(observed(), observed(without as object), observed({ title: 'Owner' }))[2]).toBe(
      'Read again. Changed: Title | Head of Operations → Owner',
    );
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
