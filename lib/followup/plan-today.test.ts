import { describe, expect, it } from 'vitest';
import { type Capacity, USUAL_CAPACITY } from '../model/capacity.ts';
import { planToday, type WeighedFollowUp } from './plan-today.ts';
import { dueAt } from './zoned-time.ts';

const ZONE = 'Europe/Paris';
const NOW = '2026-11-18T09:00:00.000Z'; // 10:00 on Wednesday in Paris
const HALF_HOUR: Capacity = { ...USUAL_CAPACITY, dailyMinutes: 30 };

function followUp(id: string, wall: string, more: Partial<WeighedFollowUp> = {}): WeighedFollowUp {
  const due = dueAt(wall, ZONE);
  return { id, personId: id, state: 'open', remindAt: due.dueAt, worth: 50, fade: 0.1, ...due, ...more };
}

const plan = (open: WeighedFollowUp[], more: Partial<Parameters<typeof planToday>[0]> = {}) =>
  planToday({ open, done: [], capacity: HALF_HOUR, now: NOW, zone: ZONE, ...more });
const idsOf = (planned: ReturnType<typeof plan>) =>
  [planned.now, planned.waits, planned.later].map((part) => part.map(({ followUp: { id } }) => id));

describe('the day in hand', () => {
  it('parts what has room today, what waits, and what comes later', () => {
    const found = plan([
      followUp('tomorrow', '2026-11-19T09:00'),
      followUp('best', '2026-11-18T09:00', { worth: 90 }),
      followUp('late', '2026-11-16T09:00', { worth: 80 }),
      followUp('good', '2026-11-18T18:00', { worth: 70 }),
      followUp('least', '2026-11-18T09:00', { worth: 5 }),
    ]);
    expect(idsOf(found)).toEqual([['best', 'late', 'good'], ['least'], ['tomorrow']]);
    expect(found).toMatchObject({ today: '2026-11-18', minutes: 30, planned: 30, spent: 0 });
    expect(found.waits[0]).toMatchObject({ on: '2026-11-19', placed: { late: 1 } });
    // Two working days at 80 and one at 5, a tenth each, of 245.
    expect(found.cost).toBeCloseTo((16 + 0.5) / 245);
  });

  it('counts what was done as time spent', () => {
    const done = [followUp('done', '2026-11-18T09:00', { channel: 'phone', state: 'done' })];
    const found = plan([followUp('a', '2026-11-18T09:00'), followUp('b', '2026-11-18T09:30')], { done });
    expect(found.spent).toBe(15);
    expect(idsOf(found)).toEqual([['a'], ['b'], []]);
  });

  it('takes a meeting for a promise', () => {
    const meeting = followUp('meeting', '2026-11-18T15:00', { channel: 'meeting', worth: 1 });
    expect(idsOf(plan([followUp('a', '2026-11-18T09:00'), meeting]))).toEqual([['meeting'], ['a'], []]);
  });

  it('has nothing to do on a day off', () => {
    const capacity: Capacity = { ...HALF_HOUR, daysOff: ['2026-11-18'] };
    const found = plan([followUp('a', '2026-11-18T09:00')], { capacity });
    expect(idsOf(found)).toEqual([[], ['a'], []]);
    expect(found).toMatchObject({ minutes: 0, planned: 0 });
  });

  it('costs nothing where nothing is due', () => {
    expect(plan([]).cost).toBe(0);
  });
});
