import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story, StoryStanding, TimeWindow } from '../../lib/model/insights.ts';
import type { Entry, Happening } from '../../lib/model/ledger.ts';
import {
  ACQUISITION_CHANNELS,
  CHANNELS,
  DISPOSITIONS,
  LADDER,
  RECORDED_REASONS,
  SIGNAL_KINDS,
  STAGES,
} from '../../lib/model/words.ts';
import { familyEntries } from '../../lib/pipeline/families.ts';
import { countFunnel } from '../../lib/pipeline/insights/count-funnel.ts';
import {
  type Columns,
  choosePeople,
  countPeriod,
  countStanding,
  makeColumns,
  slimEntry,
  tellStories,
} from '../../lib/pipeline/insights/index.ts';
import { measureStays } from '../../lib/pipeline/insights/measure-stays.ts';
import { reduceContacts } from '../../lib/pipeline/reduce-contacts.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { makeEntry, observed } from '../fixtures/ledger.ts';
import { RUNS } from './runs.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const SUBJECTS = ['ada', 'bo', 'chidi'] as const;

const dayAt = (days: number) => new Date(START + days * DAY).toISOString();
const subject = fc.constantFrom(...SUBJECTS);

const moved: fc.Arbitrary<Happening> = fc
  .tuple(fc.constantFrom(...STAGES), fc.constantFrom(...RECORDED_REASONS))
  .map(([to, disqualified]) => ({
    type: 'moved',
    data: { from: 'suspect', to, ...(to === 'disqualified' && { disqualified }) },
  }));

const outcome = fc.constantFrom(...DISPOSITIONS).map((disposition) => ({ disposition }));
const followUp = fc.constantFrom('f1', 'f2');

/** What may happen, on a day of the first hundred; ids of acts are few, so that acts are undone and hold several entries. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: moved },
  fc.constant(observed()),
  fc.record({
    type: fc.constant('signalled' as const),
    data: fc.record({
      kind: fc.constantFrom(...SIGNAL_KINDS),
      at: fc.integer({ min: 0, max: 99 }).map(dayAt),
    }),
  }),
  fc.record({
    type: fc.constant('contacted' as const),
    data: fc.record({
      at: fc.integer({ min: 0, max: 99 }).map(dayAt),
      channel: fc.constantFrom(...CHANNELS),
      outcome,
    }),
  }),
  fc.record({
    type: fc.constant('scheduled' as const),
    data: fc.record({
      followUp,
      wall: fc.constant('2026-04-01T09:00'),
      zone: fc.constant('UTC'),
      dueAt: fc.constant('2026-04-01T09:00:00.000Z'),
      channel: fc.constantFrom(...CHANNELS),
    }),
  }),
  fc
    .tuple(followUp, outcome)
    .map(([id, how]): Happening => ({ type: 'done', data: { followUp: id, outcome: how } })),
  followUp.map((id): Happening => ({ type: 'done', data: { followUp: id } })),
  fc.integer({ min: 0, max: 24 }).map((n): Happening => ({ type: 'undone', data: { action: String(n) } })),
  subject.map((other): Happening => ({ type: 'merged', data: { absorbed: other } })),
);

/** An undo stands on everyone its act was about, so here on the one person. */
const undoneOf = (of: string, what: Happening): Happening =>
  what.type === 'undone' ? { type: 'undone', data: { action: `${of}-${what.data.action}` } } : what;

/**
 * Ledgers of three subjects, some of whom are one; several entries a day, and several in one act. Nothing happens before all three
 * were seen, for nothing does.
 */
const ledger: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(subject, happening, fc.integer({ min: 6, max: 99 })), { maxLength: 24 })
  .map((told) => [
    ...SUBJECTS.map((each, n) =>
      makeEntry(n, observed(), { subject: each, at: dayAt(3 * n), action: `first-${n}` }),
    ),
    ...told.map(([each, what, day], n) =>
      makeEntry(n + 10, undoneOf(each, what), { subject: each, at: dayAt(day), action: `${each}-${n % 20}` }),
    ),
  ]);

type InsightPerson = readonly [Story, StoryStanding];

const asSuspect = (story: Story): InsightPerson => [story, { stage: 'suspect', groups: [] }];

const allOf = (columns: Columns) => choosePeople(columns, {});

function storiesOf(entries: readonly Entry[]) {
  const bySubject = new Map<string, Entry[]>();
  for (const entry of entries.flatMap((each) => slimEntry(each) ?? []))
    bySubject.set(entry.subject, [...(bySubject.get(entry.subject) ?? []), entry]);
  return [...tellStories(bySubject)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const standing = fc.record({
  stage: fc.constantFrom(...STAGES),
  icpId: fc.constantFrom(undefined, 'nordics', 'fairs'),
  grade: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const, 4 as const),
  channel: fc.constantFrom(undefined, ...ACQUISITION_CHANNELS),
  groups: fc.subarray(['tag:fair', 'tag:webinar']),
});

const people: fc.Arbitrary<InsightPerson[]> = fc
  .array(fc.tuple(ledger, standing, standing, standing), { maxLength: 4 })
  .map((all) =>
    all.flatMap(([entries, ...rows]) =>
      storiesOf(entries).map((story, n) => {
        const row = Object.entries(rows[n] ?? {}).filter(([, value]) => value !== undefined);
        return [story, Object.fromEntries(row) as unknown as StoryStanding] as const;
      }),
    ),
  );

const day = fc.integer({ min: -5, max: 110 });
const window: fc.Arbitrary<TimeWindow> = fc.tuple(day, day, day).map(([one, other, asOf]) => ({
  from: START + Math.min(one, other) * DAY,
  to: START + (Math.max(one, other) + 1) * DAY,
  asOf: START + asOf * DAY,
}));

const LEAD: Happening = { type: 'moved', data: { from: 'suspect', to: 'lead' } };

const NO_CONTENT = { contents: [], spokenTo: { discovery: STAGES, evaluation: STAGES, decision: STAGES } };

const bucketsOf = ({ from, to }: TimeWindow) =>
  Array.from({ length: Math.round((to - from) / DAY) }, (_, n) => ({
    from: from + n * DAY,
    to: from + (n + 1) * DAY,
    start: dayAt(n).slice(0, 10),
    whole: true,
  }));

/** When somebody came to each rung, told by reducing their history entry by entry, as the app does for one person. */
function climbByReducing(id: string, entries: readonly Entry[], asOf: number): (number | undefined)[] {
  const own = familyEntries(id, entries)
    .filter(({ type }) => type !== 'merged' && type !== 'merged-into')
    .map((entry) => ({ ...entry, subject: id }));
  const came: (number | undefined)[] = LADDER.map(() => undefined);
  for (const [place, { at }] of own.entries()) {
    const person = reducePerson(id, own.slice(0, place + 1));
    for (let rung = 0; person && rung <= LADDER.indexOf(person.stage); rung += 1)
      came[rung] ??= Date.parse(at);
  }
  return came.map((at) => (at !== undefined && at <= asOf ? at : undefined));
}

describe('the funnel', () => {
  it('counts whom reducing each history step by step counts', () => {
    fc.assert(
      fc.property(ledger, window, (entries, within) => {
        const { from, to, asOf } = within;
        const climbs = SUBJECTS.flatMap((id) =>
          reducePerson(id, entries) ? [climbByReducing(id, entries, asOf)] : [],
        );
        const isIn = (at: number | undefined) => at !== undefined && at >= from && at < to && at <= asOf;
        const told = LADDER.map((_, rung) => {
          const entered = climbs.filter((came) => isIn(came[rung]));
          return [entered.length, entered.filter((came) => came[rung + 1] !== undefined).length];
        });
        const everyone = makeColumns(storiesOf(entries).map(asSuspect));
        const steps = countFunnel(everyone, allOf(everyone), within);
        expect(steps.map(({ entered, wentOn = 0 }) => [entered, wentOn])).toEqual(told);
      }),
      { numRuns: RUNS },
    );
  });

  it('loses nobody between two stretches of time', () => {
    fc.assert(
      fc.property(people, window, day, (everyone, whole, cut) => {
        const at = Math.min(whole.to, Math.max(whole.from, START + cut * DAY));
        const columns = makeColumns(everyone);
        const [all, before, after] = [whole, { ...whole, to: at }, { ...whole, from: at }].map((part) =>
          countFunnel(columns, allOf(columns), part),
        );
        for (const key of ['entered', 'wentOn', 'skipped'] as const)
          for (const [rung, step] of (all ?? []).entries())
            expect((before?.[rung]?.[key] ?? 0) + (after?.[rung]?.[key] ?? 0)).toBe(step[key] ?? 0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('everything counted', () => {
  it('is the same in whatever order entries come', () => {
    const shuffled = ledger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        expect(storiesOf(other)).toEqual(storiesOf(entries));
      }),
      { numRuns: RUNS },
    );
  });

  it('is parts that make up the whole', () => {
    fc.assert(
      fc.property(people, window, (everyone, within) => {
        const columns = makeColumns(everyone);
        const counts = countPeriod(columns, allOf(columns), within, bucketsOf(within));
        const sum = (list: readonly number[]) => list.reduce((all, n) => all + n, 0);
        const [suspects, , prospects] = counts.funnel;
        for (const { counts: parts, all } of [...Object.values(counts.activity), ...counts.signals])
          expect(sum(parts)).toBe(all);
        expect(counts.activity.captures.all).toBe(suspects?.entered);
        expect(counts.activity.qualifications.all).toBe(prospects?.entered);
        expect(sum(counts.acquisition.map(({ captured }) => captured))).toBe(suspects?.entered);
        const touched = everyone
          .flatMap(([{ touches }]) => touches)
          .filter(({ at }) => at >= within.from && at < within.to && at <= within.asOf);
        expect(counts.activity.touches.all).toBe(touched.length);
        expect(sum(counts.replies.map(({ settled, recent }) => settled.n + recent))).toBe(touched.length);
        for (const { settled } of counts.replies) expect(settled.won).toBeLessThanOrEqual(settled.n);
        for (const { n, still } of counts.stays) expect(still).toBeLessThanOrEqual(n);
        for (const { n, back } of counts.reasons) expect(back).toBeLessThanOrEqual(n);
        expect(JSON.stringify(counts)).not.toMatch(/null|NaN/);
      }),
      { numRuns: RUNS },
    );
  });

  it('is parted by profile without overlap, and by rank', () => {
    fc.assert(
      fc.property(people, window, (everyone, within) => {
        const columns = makeColumns(everyone);
        const parts = ['none', 'nordics', 'fairs'].map((icpId) => choosePeople(columns, { icpId }));
        for (let who = 0; who < columns.people; who += 1)
          expect(parts.filter(({ is }) => is[who] === 1)).toHaveLength(1);
        expect(parts.reduce((all, part) => all + part.people, 0)).toBe(everyone.length);
        const whole = countFunnel(columns, allOf(columns), within);
        const funnels = parts.map((part) => countFunnel(columns, part, within));
        for (const [rung, { entered }] of whole.entries())
          expect(funnels.reduce((all, steps) => all + (steps[rung]?.entered ?? 0), 0)).toBe(entered);
        for (const group of ['tag:fair', 'tag:webinar'])
          expect(choosePeople(columns, { group }).people).toBe(
            everyone.filter(([, { groups }]) => groups.includes(group)).length,
          );
        const { ranks, gaps } = countStanding(columns, allOf(columns), NO_CONTENT);
        for (const side of ['stage', 'icp'] as const)
          expect(ranks[side].reduce((all, row) => all + row.all, 0)).toBe(everyone.length);
        for (const row of Object.values(ranks).flat())
          expect(row.counts.reduce((all, n) => all + n, 0)).toBe(row.all);
        const open = everyone.filter(([, { stage }]) =>
          ['suspect', 'lead', 'prospect', 'opportunity'].includes(stage),
        );
        for (const rows of Object.values(gaps)) {
          expect(rows.reduce((all, row) => all + row.people, 0)).toBe(open.length);
          // Without contents everyone lacks them.
          expect(rows.reduce((all, row) => all + row.without, 0)).toBe(open.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('has the touches that are told of each person, but for pages looked at', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        for (const { id, touches } of storiesOf(entries)) {
          const told = reduceContacts(id, entries).filter(({ outcome }) => outcome?.disposition !== 'viewed');
          expect(touches.map(({ at }) => at)).toEqual(told.map(({ at }) => Date.parse(at)));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('time in stage', () => {
  it('without anyone waiting is how long it took those who left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 30 }), (days) => {
        const everyone = days.flatMap((stay, n) =>
          storiesOf([
            makeEntry(2 * n, observed(), { subject: `p${n}`, at: dayAt(0) }),
            makeEntry(2 * n + 1, LEAD, { subject: `p${n}`, at: dayAt(stay) }),
          ]),
        );
        const columns = makeColumns(everyone.map(asSuspect));
        const window = { from: START, to: START + DAY, asOf: START + 100 * DAY };
        const [suspect] = measureStays(columns, allOf(columns), window);
        const ordered = [...days].sort((one, other) => one - other);
        const at = (share: number) => ordered[Math.ceil(share * days.length) - 1];
        expect([suspect?.quarter, suspect?.median, suspect?.threeQuarters]).toEqual(
          [0.25, 0.5, 0.75].map((share) => (at(share) ?? 0) * DAY),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
