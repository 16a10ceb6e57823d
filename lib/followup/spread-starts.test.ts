import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceNamed } from '../../test/fixtures/cadences.ts';
import { USUAL_CAPACITY } from '../model/capacity.ts';
import { MOST_START_DAYS, type Starting, spreadStarts } from './spread-starts.ts';
import { isWorkingDay } from './working-days.ts';

/** A Tuesday before work. */
const pace = { now: '2026-03-10T06:00:00.000Z', zone: 'UTC', workStart: '09:00', week: USUAL_CAPACITY };
const idle: Starting = { pace, capacity: USUAL_CAPACITY, taken: [] };
/** Its first step is a call, of a quarter of an hour. */
const calls = cadenceNamed('signal');
const [call] = calls.steps;
const invites = { steps: [{ id: 'i', channel: 'linkedin', way: 'invite', day: 0 }] } as const;
const open = (day: string, channel: 'phone' | 'linkedin' = 'phone') => ({
  dueAt: `${day}T10:00:00.000Z`,
  channel,
});
const countByDay = (dues: readonly { wall: string }[]) => {
  const counts = new Map<string, number>();
  for (const { wall } of dues) counts.set(wall.slice(0, 10), (counts.get(wall.slice(0, 10)) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describe('first steps of many', () => {
  it('fill each working day up to its time', () => {
    expect(call?.channel).toBe('phone');
    const starts = spreadStarts(20, calls, idle);
    expect(starts).toMatchObject({ days: 3, until: '2026-03-12', crowded: false });
    expect(countByDay(starts?.dues ?? [])).toEqual({ '2026-03-10': 8, '2026-03-11': 8, '2026-03-12': 4 });
  });

  it('leave the time that is taken, and what a day cannot hold to the next', () => {
    const taken = [...Array(12)].map(() => open('2026-03-09')).concat(open('2026-03-12'));
    const starts = spreadStarts(10, calls, { ...idle, taken });
    // Twelve calls are due by today, and eight have room: four of tomorrow's eight are taken by them.
    expect(countByDay(starts?.dues ?? [])).toEqual({ '2026-03-11': 4, '2026-03-12': 6 });
  });

  it('ask no more invitations of a day than are usual, over a weekend too', () => {
    const roomy = { ...USUAL_CAPACITY, dailyMinutes: 400 };
    const taken = [{ ...open('2026-03-10', 'linkedin'), way: 'invite' as const }];
    const starts = spreadStarts(60, { steps: [...invites.steps] }, { ...idle, capacity: roomy, taken });
    expect(countByDay(starts?.dues ?? [])).toEqual({
      '2026-03-10': 14,
      '2026-03-11': 15,
      '2026-03-12': 15,
      '2026-03-13': 15,
      '2026-03-16': 1,
    });
  });

  it('are as many as there are people, in order, on days that are worked on, whatever their number', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), fc.option(days), (n, weekdays) => {
        const cadence = { steps: calls.steps, ...(weekdays && { weekdays }) };
        const starts = spreadStarts(n, cadence, idle);
        const possible = weekdays === null || weekdays.some((day) => day <= 5);
        expect(starts !== undefined).toBe(possible);
        if (!possible) return;
        const dues = starts?.dues.map(({ dueAt }) => dueAt) ?? [];
        expect(dues).toHaveLength(n);
        expect(dues).toEqual(dues.toSorted());
        const used = new Set(dues.map((due) => due.slice(0, 10)));
        expect(used.size).toBe(starts?.days);
        expect(used.size).toBeLessThanOrEqual(MOST_START_DAYS);
        expect([...used].every((day) => isWorkingDay(day, USUAL_CAPACITY))).toBe(true);
        expect(starts?.crowded).toBe(n > 8 * MOST_START_DAYS);
      }),
      { numRuns: 100 },
    );
  });

  it('are nobody’s where there is nobody, or no step', () => {
    expect(spreadStarts(0, calls, idle)).toBeUndefined();
    expect(spreadStarts(3, { steps: [] }, idle)).toBeUndefined();
  });
});
