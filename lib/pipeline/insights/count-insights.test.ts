import { describe, expect, it } from 'vitest';
import { makeEntry, observed } from '../../../test/fixtures/ledger.ts';
import type { StoryStanding, TimeWindow } from '../../model/insights.ts';
import type { Happening } from '../../model/ledger.ts';
import { type DisqualifyReason, STAGES, type Stage } from '../../model/words.ts';
import {
  type ContentAim,
  choosePeople,
  countPeriod,
  countStanding,
  type Library,
  makeColumns,
  tellStories,
} from './index.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const day = (n: number) => new Date(START + n * DAY).toISOString();
const window = (from: number, to: number, asOf = 100): TimeWindow => ({
  from: START + from * DAY,
  to: START + to * DAY,
  asOf: START + asOf * DAY,
});

const move = (to: Stage, disqualified?: DisqualifyReason): Happening => ({
  type: 'moved',
  data: { from: 'suspect', to, ...(disqualified && { disqualified }) },
});
const wrote = (n: number): Happening => ({
  type: 'contacted',
  data: { at: day(n), channel: 'email', message: { text: 'hello', contents: ['paper'] } },
});

type History = readonly [n: number, happening: Happening][];

/** People by their histories, captured on day 0, each with where they stand. */
function columnsOf(...people: [History, Partial<StoryStanding>?][]) {
  return makeColumns(
    people.flatMap(([history, standing], place) => {
      const entries = [[0, observed()] as const, ...history].map(([n, what], step) =>
        makeEntry(100 * place + step, what, { subject: `p${place}`, at: day(n) }),
      );
      const stories = [...tellStories(new Map([[`p${place}`, entries]]))];
      return stories.map((story) => [story, { stage: 'suspect', groups: [], ...standing }] as const);
    }),
  );
}

function count(columns: ReturnType<typeof columnsOf>, within: TimeWindow) {
  const buckets = [{ from: within.from, to: within.to, start: '2026-01-01', whole: true }];
  return countPeriod(columns, choosePeople(columns, {}), within, buckets);
}

describe('the funnel', () => {
  const columns = columnsOf(
    [
      [
        [2, move('lead')],
        [5, move('prospect')],
      ],
    ],
    [
      [
        [3, move('lead')],
        [30, move('prospect')],
      ],
    ],
    [[[4, move('prospect')]]],
    [[]],
  );

  it('counts each person on the day they first came, and the time of those who stood there', () => {
    const [suspect, lead] = count(columns, window(0, 10)).funnel;
    expect(suspect).toEqual({ stage: 'suspect', entered: 4, skipped: 0, wentOn: 3, took: 3 * DAY });
    expect(lead).toEqual({ stage: 'lead', entered: 3, skipped: 1, wentOn: 3, took: 3 * DAY });
  });

  it('knows nothing yet of what came later', () => {
    const [, lead] = count(columns, window(0, 10, 10)).funnel;
    expect(lead).toMatchObject({ entered: 3, wentOn: 2 });
  });
});

describe('set aside', () => {
  it('counts the last reason in the period, with the answer it stands for, and who is back', () => {
    const columns = columnsOf(
      [
        [
          [1, move('disqualified', 'no-budget')],
          [2, move('lead')],
          [3, move('disqualified', 'no-need')],
        ],
      ],
      [
        [
          [1, move('disqualified', 'no-need')],
          [2, move('lead')],
        ],
      ],
      [[[1, move('disqualified')]]],
    );
    expect(count(columns, window(0, 10)).reasons).toEqual([
      { reason: 'no-need', bant: 'need', n: 2, back: 1 },
      { n: 1, back: 0 },
    ]);
    // As of the second day nobody had been set aside again.
    expect(count(columns, window(0, 10, 1.5)).reasons).toEqual([
      { reason: 'no-budget', bant: 'budget', n: 1, back: 0 },
      { reason: 'no-need', bant: 'need', n: 1, back: 0 },
      { n: 1, back: 0 },
    ]);
  });
});

describe('replies', () => {
  it('have a share of touches that had their fortnight alone', () => {
    const reply: Happening = { type: 'signalled', data: { kind: 'reply', at: day(3) } };
    const columns = columnsOf(
      [
        [
          [1, wrote(1)],
          [3, reply],
        ],
      ],
      [[[1, wrote(1)]]],
      [[[90, wrote(90)]]],
    );
    expect(count(columns, window(0, 100)).replies).toEqual([
      { channel: 'email', settled: { n: 2, won: 1 }, recent: 1, took: 2 * DAY },
    ]);
  });
});

describe('content gaps', () => {
  const columns = columnsOf(
    [[[1, wrote(1)]], { stage: 'lead', icpId: 'nordics', function: 'operations' }],
    [[], { stage: 'lead', icpId: 'nordics', function: 'operations' }],
    [[], { stage: 'prospect', function: 'finance' }],
    [[], { stage: 'customer' }],
  );
  const aim = (over: Partial<ContentAim>): ContentAim => ({
    id: 'paper',
    position: 'discovery',
    stages: STAGES,
    icpIds: [],
    ...over,
  });
  const spokenTo: Library['spokenTo'] = {
    discovery: ['suspect', 'lead'],
    evaluation: ['lead', 'prospect'],
    decision: ['prospect', 'opportunity'],
  };
  const gaps = (contents: ContentAim[]) =>
    countStanding(columns, choosePeople(columns, {}), { contents, spokenTo }).gaps;

  it('are people for whom nothing suits, or to whom all of it was sent', () => {
    const { icp } = gaps([aim({ icpIds: ['nordics'] })]);
    expect(icp).toEqual([
      {
        key: 'nordics',
        people: 2,
        without: 1,
        cells: [
          { position: 'discovery', people: 2, contents: 1, without: 1 },
          { position: 'evaluation', people: 2, contents: 0, without: 2 },
          { position: 'decision', people: 0, contents: 0, without: 0 },
        ],
      },
      {
        people: 1,
        without: 1,
        cells: [
          { position: 'discovery', people: 0, contents: 0, without: 0 },
          { position: 'evaluation', people: 1, contents: 0, without: 1 },
          { position: 'decision', people: 1, contents: 0, without: 1 },
        ],
      },
    ]);
    expect(gaps([aim({ stages: ['suspect'] })]).icp[0]).toMatchObject({ without: 2 });
  });

  it('are told by function as well', () => {
    expect(gaps([]).function.map(({ key, without }) => [key, without])).toEqual([
      ['operations', 2],
      ['finance', 1],
    ]);
    const both = [aim({ id: 'one' }), aim({ id: 'other', position: 'decision' })];
    expect(gaps(both).function.map(({ without }) => without)).toEqual([0, 0]);
  });
});

describe('choosing', () => {
  it('is by profile, none among them, and by group', () => {
    const columns = columnsOf(
      [[], { icpId: 'nordics', groups: ['tag:fair'] }],
      [[], { groups: ['tag:fair'] }],
      [[]],
    );
    const people = (choice: Parameters<typeof choosePeople>[1]) => choosePeople(columns, choice).people;
    expect([people({}), people({ icpId: 'nordics' }), people({ icpId: 'none' })]).toEqual([3, 1, 2]);
    expect([people({ group: 'tag:fair' }), people({ group: 'tag:fair', icpId: 'none' })]).toEqual([2, 1]);
    expect([people({ icpId: 'gone' }), people({ group: 'tag:gone' })]).toEqual([0, 0]);
  });
});
