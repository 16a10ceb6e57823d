import { describe, expect, it } from 'vitest';
import { makeEntry, minute, observed } from '../../../test/fixtures/ledger.ts';
import type { Entry, Happening } from '../../model/ledger.ts';
import type { Stage } from '../../model/words.ts';
import { slimEntry } from './slim-entry.ts';
import { tellStories } from './tell-stories.ts';

const at = (n: number) => Date.parse(minute(n));

const moved = (to: Stage): Happening => ({ type: 'moved', data: { from: 'suspect', to } });
const reply = (n: number): Happening => ({ type: 'signalled', data: { kind: 'reply', at: minute(n) } });
const wrote = (n: number, disposition: 'sent' | 'reached' = 'sent'): Happening => ({
  type: 'contacted',
  data: { at: minute(n), channel: 'email', outcome: { disposition } },
});
const scheduled = (followUp: string, channel?: 'phone'): Happening => ({
  type: 'scheduled',
  data: {
    followUp,
    wall: '2026-03-11T09:00',
    zone: 'UTC',
    dueAt: '2026-03-11T09:00:00.000Z',
    ...(channel && { channel }),
  },
});
const done = (followUp: string, outcome?: 'reached'): Happening => ({
  type: 'done',
  data: { followUp, ...(outcome && { outcome: { disposition: outcome } }) },
});

function tell(...entries: Entry[]) {
  const ledger = new Map<string, Entry[]>();
  for (const entry of entries.flatMap((each) => slimEntry(each) ?? []))
    ledger.set(entry.subject, [...(ledger.get(entry.subject) ?? []), entry]);
  return [...tellStories(ledger)];
}

const tellOne = (...happened: Happening[]) => tell(...happened.map((each, n) => makeEntry(n, each)))[0];

describe('how far somebody came', () => {
  it('is told by the first time, also of who went back and came again', () => {
    const story = tellOne(observed(), moved('lead'), moved('suspect'), moved('lead'), moved('prospect'));
    expect(story).toMatchObject({ came: [at(0), at(1), at(4)], skipped: 0 });
  });

  it('tells who went past a rung', () => {
    expect(tellOne(observed(), moved('opportunity'))).toMatchObject({
      came: [at(0), at(1), at(1), at(1)],
      skipped: 0b0110,
    });
    expect(tellOne(observed(), moved('nurture'), moved('lead'))).toMatchObject({ came: [at(0), at(2)] });
  });

  it('has the first stay on each stage, and waits that go on', () => {
    const story = tellOne(observed(), moved('lead'), moved('nurture'), moved('nurture'), moved('lead'));
    expect(story?.stays).toEqual([
      { stage: 'suspect', from: at(0), to: at(1) },
      { stage: 'lead', from: at(1), to: at(2) },
      { stage: 'nurture', from: at(2), to: at(4) },
    ]);
    expect(tellOne(observed())?.stays).toEqual([{ stage: 'suspect', from: at(0) }]);
    expect(tellOne(observed(), moved('customer'))?.stays).toEqual([
      { stage: 'suspect', from: at(0), to: at(1) },
    ]);
  });
});

describe('touches', () => {
  it('are contacts, calls and follow-ups done with an outcome, but not a page looked at', () => {
    const story = tellOne(
      observed(),
      wrote(1),
      { type: 'called', data: { seconds: 60, outcome: { disposition: 'no-answer' } } },
      scheduled('a', 'phone'),
      done('a', 'reached'),
      scheduled('b', 'phone'),
      done('b'),
      scheduled('c'),
      {
        type: 'done',
        data: { followUp: 'c', channel: 'linkedin', way: 'view', outcome: { disposition: 'viewed' } },
      },
      scheduled('d', 'phone'),
      { type: 'done', data: { followUp: 'd', channel: 'email', outcome: { disposition: 'replied' } } },
      { type: 'skipped', data: { followUp: 'd' } },
    );
    expect(story?.touches).toEqual([
      { at: at(1), channel: 'email' },
      { at: at(2), channel: 'phone' },
      { at: at(4), channel: 'phone', answered: 0 },
      { at: at(10), channel: 'email', answered: 0 },
    ]);
  });

  it('are one for one act, by its fullest account', () => {
    const [story] = tell(
      makeEntry(0, observed()),
      makeEntry(1, scheduled('a')),
      makeEntry(
        2,
        { type: 'called', data: { seconds: 9, outcome: { disposition: 'reached' } } },
        { action: 'call' },
      ),
      makeEntry(3, done('a', 'reached'), { action: 'call', at: minute(2) }),
    );
    expect(story?.touches).toEqual([{ at: at(2), channel: 'phone', answered: 0 }]);
  });

  it('are answered by the first word back before the next touch, within a fortnight', () => {
    const story = tellOne(observed(), wrote(1), wrote(5), reply(7), reply(8), wrote(9));
    expect(story?.touches.map(({ answered }) => answered)).toEqual([undefined, 2 * 60_000, undefined]);
    const [late] = tell(
      makeEntry(0, observed()),
      makeEntry(1, wrote(1)),
      makeEntry(2, { type: 'signalled', data: { kind: 'reply', at: '2026-03-24T09:02:00.000Z' } }),
    );
    expect(late?.touches[0]?.answered).toBeUndefined();
    expect(
      tellOne(observed(), wrote(1), { type: 'signalled', data: { kind: 'newsletter', at: minute(2) } })
        ?.touches[0]?.answered,
    ).toBeUndefined();
  });
});

describe('whose story it is', () => {
  it('leaves out what was undone, and nobody is told of by a page that was', () => {
    const story = tell(
      makeEntry(0, observed()),
      makeEntry(1, moved('lead')),
      makeEntry(2, { type: 'undone', data: { action: 'entry-0001' } }),
    );
    expect(story).toMatchObject([{ came: [at(0)], moves: [] }]);
    expect(
      tell(makeEntry(0, observed()), makeEntry(1, { type: 'undone', data: { action: 'entry-0000' } })),
    ).toEqual([]);
  });

  it('is one of two who were merged, and two again when that is taken back', () => {
    const both = [
      makeEntry(0, observed()),
      makeEntry(1, observed(), { subject: 'other' }),
      makeEntry(2, moved('prospect'), { subject: 'other' }),
      makeEntry(3, { type: 'merged', data: { absorbed: 'other' } }, { action: 'merge' }),
      makeEntry(4, { type: 'merged-into', data: { kept: 'wanjiru' } }, { action: 'merge', subject: 'other' }),
    ];
    expect(tell(...both)).toMatchObject([{ id: 'wanjiru', came: [at(0), at(2), at(2)] }]);
    const parted = tell(...both, makeEntry(5, { type: 'unmerged', data: { merge: 'merge' } }));
    expect(parted.map(({ id, came }) => [id, came.length])).toEqual([
      ['wanjiru', 1],
      ['other', 3],
    ]);
  });

  it('knows nothing that would name them', () => {
    expect(
      JSON.stringify(tellOne(observed(), { type: 'noted', data: { text: 'met in Mombasa' } })),
    ).not.toMatch(/Oduya|Mombasa|linkedin/);
  });
});
