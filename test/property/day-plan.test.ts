import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlannedTouch, planDays } from '../../lib/followup/day-plan.ts';
import {
  isWorkingDay,
  nextWorkingDay,
  workingDayAfter,
  workingDaysCount,
} from '../../lib/followup/working-days.ts';
import { USUAL_CAPACITY, WEEKDAYS } from '../../lib/model/capacity.ts';
import { CHANNELS } from '../../lib/model/words.ts';
import { liveWeeks, makeWeeks, POLICIES, type Policy } from '../fixtures/simulated-weeks.ts';
import { RUNS } from './runs.ts';

const day = fc
  .integer({ min: 0, max: 120 })
  .map((n) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10));
const week = fc.record({
  workdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  daysOff: fc.uniqueArray(day, { maxLength: 12 }),
});
const touches = fc
  .array(
    fc.record({
      day,
      channel: fc.option(fc.constantFrom(...CHANNELS), { nil: undefined }),
      promised: fc.boolean(),
      worth: fc.double({ min: 0.1, max: 100, noNaN: true }),
      fade: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((touch, n): PlannedTouch => ({ ...touch, dueAt: `${touch.day}T09:00:00.000Z`, id: `t${n}` })),
  );

describe('working days', () => {
  it('are counted as by looking at each day', () => {
    fc.assert(
      fc.property(day, day, week, (one, other, worked) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        let counted = 0;
        for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000) {
          if (isWorkingDay(new Date(at).toISOString().slice(0, 10), worked)) counted += 1;
        }
        expect(workingDaysCount(from, to, worked)(from, to)).toBe(counted);
        expect(workingDaysCount(from, to, worked)(to, from)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('are so many after another as are counted between them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), week, (from, days, worked) => {
        const start = nextWorkingDay(from, worked);
        const end = workingDayAfter(from, days, worked);
        expect(workingDaysCount(start, end, worked)(start, end)).toBe(days);
        expect(isWorkingDay(end, worked)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the plan of days', () => {
  it('places each touch once, never before it is due, on working days, within the time there is', () => {
    fc.assert(
      fc.property(
        touches,
        week,
        day,
        fc.integer({ min: 10, max: 300 }),
        (all, worked, today, dailyMinutes) => {
          const capacity = { ...USUAL_CAPACITY, ...worked, dailyMinutes };
          const { days, unplaced } = planDays(all, { today, capacity });
          const placed = days.flatMap(({ touches: on }) => on.map(({ id }) => id));
          expect([...placed, ...unplaced.map(({ id }) => id)].sort()).toEqual(all.map(({ id }) => id).sort());
          for (const { day: on, touches: those, planned, free } of days) {
            expect(on >= today && isWorkingDay(on, capacity)).toBe(true);
            for (const touch of those) if (!touch.promised) expect(touch.day <= on).toBe(true);
            const promised = those
              .filter((touch) => touch.promised)
              .reduce((sum, { minutes }) => sum + minutes, 0);
            expect(planned <= Math.max(free, promised) || those.length === 1).toBe(true);
          }
        },
      ),
      { numRuns: RUNS / 5 },
    );
  });

  it('keeps every promise of a working day on its day', () => {
    fc.assert(
      fc.property(touches, week, day, (all, worked, today) => {
        const capacity = { ...USUAL_CAPACITY, ...worked };
        const { days } = planDays(all, { today, capacity });
        const last = days.at(-1)?.day ?? today;
        for (const touch of all.filter((one) => one.promised && one.day >= today && one.day <= last)) {
          if (!isWorkingDay(touch.day, capacity)) continue;
          expect(
            days.find(({ day: on }) => on === touch.day)?.touches.some(({ id }) => id === touch.id),
          ).toBe(true);
        }
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('does not depend on the order touches come in', () => {
    fc.assert(
      fc.property(touches, week, day, (all, worked, today) => {
        const input = { today, capacity: { ...USUAL_CAPACITY, ...worked } };
        expect(planDays(all.toReversed(), input)).toEqual(planDays(all, input));
      }),
      { numRuns: RUNS / 5 },
    );
  });
});

describe('weeks lived by the plan', () => {
  const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

  it.each([1.2, 1.6, 2.5])(
    'with %f times the work there is time for, give more and break no promise',
    (load) => {
      const weeks = SEEDS.map((seed) => makeWeeks(seed, load));
      const sum = (policy: Policy) =>
        weeks.reduce((all, touches) => all + liveWeeks(touches, policy).worth, 0);
      const planned = sum(POLICIES.plan);
      expect(planned).toBeGreaterThan(sum(POLICIES.fifo));
      expect(planned).toBeGreaterThan(sum(POLICIES.due));
      expect(planned).toBeGreaterThan(sum(POLICIES.score));
      expect(weeks.map((touches) => liveWeeks(touches, POLICIES.plan).missed)).toEqual(weeks.map(() => 0));
    },
  );

  it('with time for all, keep every promise and lose next to nothing', () => {
    for (const seed of SEEDS) {
      const touches = makeWeeks(seed, 0.8);
      const all = touches.reduce((sum, { worth }) => sum + worth, 0);
      const { worth, missed } = liveWeeks(touches, POLICIES.plan);
      expect(missed).toBe(0);
      expect(worth / all).toBeGreaterThan(0.97);
    }
  });
});
