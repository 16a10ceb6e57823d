import { describe, expect, it } from 'vitest';
import { type Capacity, USUAL_CAPACITY } from '../model/capacity.ts';
import { type PlannedTouch, planDays } from './day-plan.ts';

const MONDAY = '2026-11-30';
const HOUR: Capacity = {
  ...USUAL_CAPACITY,
  dailyMinutes: 60,
  minutes: { linkedin: 10, email: 20, phone: 30, meeting: 60, other: 20 },
};

const touch = (id: string, { day = MONDAY, ...more }: Partial<PlannedTouch> = {}): PlannedTouch => ({
  id,
  day,
  dueAt: `${day}T09:00:00.000Z`,
  promised: false,
  worth: 50,
  fade: 0.1,
  ...more,
});

const plan = (touches: PlannedTouch[], more: Partial<Parameters<typeof planDays>[1]> = {}) =>
  planDays(touches, { today: MONDAY, capacity: HOUR, ...more });
const idsOf = ({ days }: ReturnType<typeof plan>) => days.map(({ touches }) => touches.map(({ id }) => id));

describe('the plan of days', () => {
  it('takes what waiting costs most for each minute', () => {
    const found = plan([
      touch('cold', { fade: 0.02 }),
      touch('long', { channel: 'phone', worth: 60 }),
      touch('short', { channel: 'linkedin', worth: 40 }),
      touch('hot', { fade: 0.5 }),
    ]);
    expect(idsOf(found)).toEqual([['hot', 'short', 'long'], ['cold']]);
    expect(found.days[1]?.touches[0]).toMatchObject({ late: 1, minutes: 20 });
    expect(found.days[1]?.touches[0]?.cost).toBeCloseTo(1);
  });

  it('keeps a promise on its day, whatever else is worth', () => {
    const rest = ['a', 'b', 'c'].map((id) => touch(id, { worth: 100, fade: 1 }));
    const found = plan([...rest, touch('promise', { promised: true, worth: 1, day: '2026-12-01' })]);
    expect(idsOf(found)).toEqual([['a', 'b', 'c'], ['promise']]);
  });

  it('orders promises by the hour', () => {
    const at = (id: string, hour: string) =>
      touch(id, { promised: true, dueAt: `${MONDAY}T${hour}:00:00.000Z` });
    expect(idsOf(plan([at('a', '15'), at('b', '10'), at('c', '12')]))).toEqual([['b', 'c', 'a']]);
  });

  it('says that promises take more than there is instead of dropping one', () => {
    const calls = ['a', 'b', 'c'].map((id) => touch(id, { promised: true, channel: 'phone' }));
    expect(plan(calls).days[0]).toMatchObject({ planned: 90, free: 60 });
  });

  it('keeps what was promised for a day off on the working day before it', () => {
    const found = plan([touch('sunday', { promised: true, day: '2026-12-06' })]);
    expect(found.days.at(-1)).toMatchObject({ day: '2026-12-04', touches: [{ id: 'sunday', late: 0 }] });
  });

  it('leaves out days off and weekends', () => {
    const touches = ['a', 'b', 'c', 'd'].map((id) => touch(id, { channel: 'meeting', day: '2026-12-03' }));
    const capacity = { ...HOUR, daysOff: ['2026-12-04'] };
    const used = plan(touches, { capacity }).days.filter((day) => day.touches.length > 0);
    expect(used.map(({ day }) => day)).toEqual(['2026-12-03', '2026-12-07', '2026-12-08', '2026-12-09']);
    expect(used.map(({ touches: [only] }) => only?.late)).toEqual([0, 1, 2, 3]);
  });

  it('knows what was spent of today, and what a channel bears', () => {
    const touches = ['a', 'b', 'c'].map((id) => touch(id, { channel: 'linkedin' }));
    expect(idsOf(plan(touches, { spent: 45 }))).toEqual([['a'], ['b', 'c']]);
    expect(idsOf(plan(touches, { limits: { linkedin: 2 } }))).toEqual([['a', 'b'], ['c']]);
  });

  it('gives a touch longer than any day an empty day', () => {
    const capacity = { ...HOUR, dailyMinutes: 30 };
    expect(idsOf(plan([touch('meeting', { channel: 'meeting' }), touch('mail')], { capacity }))).toEqual([
      ['mail'],
      ['meeting'],
    ]);
  });

  it('tells what found no place', () => {
    const touches = Array.from({ length: 9 }, (_, n) => touch(`t${n}`));
    const far = touch('far', { day: '2027-06-01' });
    const found = plan([...touches, far], { horizon: 2 });
    expect(found.unplaced.map(({ id }) => id)).toEqual(['t6', 't7', 't8', 'far']);
  });

  it('refuses a week without a working day', () => {
    expect(() => plan([touch('a')], { capacity: { ...HOUR, workdays: [] } })).toThrow(RangeError);
  });
});
