import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, wallOf } from '../../lib/followup/index.ts';
import { dueInWorkDays } from '../../lib/followup/step-due.ts';
import { isWorkingDay, type WorkWeek, workingDayAfter } from '../../lib/followup/working-days.ts';
import { type Cadence, type Plan, planOf } from '../../lib/model/cadence.ts';
import { effectOf, followingStep } from '../../lib/model/cadence-rules.ts';
import { WEEKDAYS } from '../../lib/model/capacity.ts';
import type { Outcome } from '../../lib/model/follow-up.ts';
import type { Entry, Happening } from '../../lib/model/ledger.ts';
import { DISPOSITIONS, SENTIMENTS } from '../../lib/model/words.ts';
import { reduceContacts } from '../../lib/pipeline/reduce-contacts.ts';
import { reduceFollowUps } from '../../lib/pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { reduceRuns } from '../../lib/pipeline/reduce-runs.ts';
import { CADENCES } from '../fixtures/cadences.ts';
import { makeEntry, minute, observed } from '../fixtures/ledger.ts';

const cadence: fc.Arbitrary<Cadence> = fc.constantFrom(...CADENCES);
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom(...DISPOSITIONS).map((disposition) => ({ disposition })),
  fc.record({
    disposition: fc.constantFrom(...DISPOSITIONS),
    sentiment: fc.constantFrom(...SENTIMENTS),
  }),
);
const run = fc.constantFrom('r1', 'r2');
const followUp = fc.constantFrom('f1', 'f2', 'f3', 'f4');
const DUE = { wall: '2026-04-01T09:00', zone: 'UTC', dueAt: '2026-04-01T09:00:00.000Z' };

/** Anything a ledger may hold of cadences, whether or not it makes sense: two ledgers can be joined. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(run, cadence)
    .map(
      ([id, of]): Happening => ({ type: 'enrolled', data: { run: id, cadence: of.id, plan: planOf(of) } }),
    ),
  fc
    .tuple(run, followUp, fc.integer({ min: 0, max: 11 }))
    .map(([id, f, step]): Happening => ({ type: 'scheduled', data: { followUp: f, ...DUE, run: id, step } })),
  fc
    .tuple(followUp, outcome)
    .map(([f, o]): Happening => ({ type: 'done', data: { followUp: f, outcome: o } })),
  followUp.map((f): Happening => ({ type: 'done', data: { followUp: f } })),
  followUp.map((f): Happening => ({ type: 'skipped', data: { followUp: f } })),
  run.map((id): Happening => ({ type: 'left-cadence', data: { run: id } })),
  fc
    .tuple(run, fc.boolean())
    .map(([id, paused]): Happening => ({ type: 'cadence-paused', data: { run: id, paused } })),
  outcome.map((o): Happening => ({ type: 'called', data: { seconds: 60, outcome: o } })),
  outcome.map(
    (o): Happening => ({ type: 'contacted', data: { at: minute(1), channel: 'email', outcome: o } }),
  ),
  fc
    .constantFrom('reply' as const, 'webinar' as const)
    .map((kind): Happening => ({ type: 'signalled', data: { kind, at: minute(2) } })),
  fc
    .constantFrom('lead' as const, 'customer' as const, 'disqualified' as const)
    .map((to): Happening => ({ type: 'moved', data: { from: 'suspect', to } })),
  fc
    .option(fc.integer({ min: 1, max: 90 }))
    .map((days): Happening => ({ type: 'keep-in-touch', data: { days } })),
  followUp.map(
    (f): Happening => ({ type: 'scheduled', data: { followUp: `keep-${f}`, ...DUE, keep: true } }),
  ),
  fc
    .integer({ min: 1, max: 14 })
    .map((n): Happening => ({ type: 'undone', data: { action: `entry-${String(n).padStart(4, '0')}` } })),
);

/** Somebody was put on a cadence, and then anything. Several things happen in the same minute, as those of one act do. */
const ledger: fc.Arbitrary<Entry[]> = fc
  .tuple(cadence, fc.array(happening, { maxLength: 12 }))
  .map(([of, happened]) => [
    { type: 'enrolled', data: { run: 'r1', cadence: of.id, plan: planOf(of) } } satisfies Happening,
    { type: 'scheduled', data: { followUp: 'f1', ...DUE, run: 'r1', step: 0 } } satisfies Happening,
    ...happened,
  ])
  .map((happened) =>
    [observed(), ...happened].map((each, n) => makeEntry(n, each, { at: minute(Math.floor(n / 3)) })),
  );

describe('somebody on a cadence', () => {
  it('stands the same, whatever the order their entries arrive in', () => {
    const shuffled = ledger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, mixed]) => {
        expect(reduceRuns('wanjiru', mixed)).toEqual(reduceRuns('wanjiru', entries));
        expect(reduceFollowUps('wanjiru', mixed)).toEqual(reduceFollowUps('wanjiru', entries));
        expect(reduceContacts('wanjiru', mixed)).toEqual(reduceContacts('wanjiru', entries));
        expect(reducePerson('wanjiru', mixed)).toEqual(reducePerson('wanjiru', entries));
      }),
      { numRuns: 500 },
    );
  });

  it('has one open step at most, of the one run that is not over, and none while it rests', () => {
    let open = 0;
    fc.assert(
      fc.property(ledger, (entries) => {
        const runs = reduceRuns('wanjiru', entries);
        expect(runs.slice(0, -1).filter(({ state }) => state !== 'ended')).toEqual([]);
        const steps = reduceFollowUps('wanjiru', entries).filter(
          (each) => each.run !== undefined && each.state === 'open',
        );
        expect(steps.length).toBeLessThanOrEqual(1);
        for (const step of steps) {
          open += 1;
          const last = runs.at(-1);
          expect([last?.id, last?.state, last?.at]).toEqual([step.run, 'running', step.step]);
        }
        const watches = reduceFollowUps('wanjiru', entries).filter(
          ({ keep, state }) => keep && state === 'open',
        );
        expect(watches.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
    expect(open).toBeGreaterThan(100);
  });

  it('comes to the end of every sequence, whatever is told', () => {
    const sequence = cadence.filter(({ kind }) => kind === 'sequence');
    fc.assert(
      fc.property(sequence, fc.infiniteStream(outcome), (of, outcomes) => {
        const plan: Plan = planOf(of);
        let [at, tries, steps] = [0, 0, 0];
        for (const told of outcomes) {
          const next = followingStep(plan, { at, tries }, told);
          if (next.to === 'end') break;
          expect(next.at).toBeGreaterThanOrEqual(at);
          tries = next.again ? tries + 1 : 0;
          at = next.at;
          steps += 1;
          expect(steps).toBeLessThan(plan.steps.length * 3);
        }
      }),
    );
  });

  it('follows the rule that says most, in whatever order they stand', () => {
    const rules = cadence.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray(of.rules, { minLength: of.rules.length })),
    );
    fc.assert(
      fc.property(rules, outcome, ([of, mixed], told) => {
        expect(effectOf({ rules: mixed }, told)).toEqual(effectOf(of, told));
      }),
    );
  });
});

const day = fc
  .integer({ min: Date.parse('2024-01-01') / 86_400_000, max: Date.parse('2032-01-01') / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const work: fc.Arbitrary<WorkWeek> = fc.record({
  workdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
  daysOff: fc.uniqueArray(day, { maxLength: 20 }),
});

describe('working days', () => {
  it('are counted as a calendar is crossed out by hand', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 365 }), work, (from, days, week) => {
        // Noon, so that nothing a clock does can turn the day over.
        const at = new Date(`${from}T12:00:00.000Z`);
        const worked = () => {
          const off = week.daysOff.includes(at.toISOString().slice(0, 10));
          return (week.workdays as number[]).includes(at.getUTCDay() || 7) && !off;
        };
        let left = days;
        while (!worked() || left > 0) {
          if (worked()) left -= 1;
          at.setUTCDate(at.getUTCDate() + 1);
        }
        expect(workingDayAfter(from, days, week)).toBe(at.toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });

  it('keep the hour through every change of the clocks, in every zone there is', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).toBeGreaterThan(400);
    const moment = fc
      .integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2035-01-01') / 60_000 })
      .map((minutes) => new Date(minutes * 60_000).toISOString());
    for (const zone of zones) {
      fc.assert(
        fc.property(moment, fc.integer({ min: 0, max: 90 }), work, (now, days, week) => {
          const due = dueInWorkDays(days, { now, zone, week });
          if (!due) throw new Error('a week with a working day has a next one');
          expect(due.dueAt > now).toBe(true);
          expect(isWorkingDay(due.wall.slice(0, 10), week)).toBe(true);
          // A clock that skips the hour shows a later one of the same day.
          expect(wallOf(due.dueAt, zone) >= due.wall).toBe(true);
          expect(dayIn(due.dueAt, zone)).toBe(due.wall.slice(0, 10));
          if (due.wall.slice(0, 10) !== dayIn(now, zone)) expect(due.wall.slice(11)).toBe('09:00');
        }),
        { numRuns: 12 },
      );
    }
  });
});
