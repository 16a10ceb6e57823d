import { describe, expect, it } from 'vitest';
import { dueInDays, dueInWorkDays } from './step-due.ts';

const ZONE = 'Europe/Paris';
/** Wednesday 25 November 2026, ten o'clock in Paris. */
const NOW = '2026-11-25T09:00:00.000Z';
const pace = { now: NOW, zone: ZONE };
const wall = (days: number, more: object = {}, weekdays?: number[]) =>
  dueInWorkDays(days, { ...pace, ...more }, weekdays)?.wall;

describe('working days from now', () => {
  it('leave the weekend out', () => {
    expect(wall(1)).toBe('2026-11-26T09:00');
    expect(wall(3)).toBe('2026-11-30T09:00');
  });

  it('leave days off out', () => {
    expect(wall(1, { week: { workdays: [1, 2, 3, 4, 5], daysOff: ['2026-11-26', '2026-11-27'] } })).toBe(
      '2026-11-30T09:00',
    );
  });

  it('fall on days both the user and the cadence work on', () => {
    expect(wall(1, {}, [2, 4])).toBe('2026-12-01T09:00');
    expect(wall(0, {}, [2, 4])).toBe('2026-11-26T09:00');
  });

  it('come later today where none are left to wait, or at the start of work while it lies ahead', () => {
    expect(wall(0)).toBe('2026-11-25T10:30');
    expect(wall(0, { workStart: '13:00' })).toBe('2026-11-25T13:00');
    expect(wall(0, { now: '2026-11-25T22:50:00.000Z' })).toBe('2026-11-26T09:00');
  });

  it('are none where nobody works', () => {
    expect(wall(1, { week: { workdays: [], daysOff: [] } })).toBeUndefined();
    expect(wall(1, {}, [6, 7])).toBeUndefined();
  });

  it('keep the hour when the clocks change', () => {
    const before = { now: '2026-03-27T09:00:00.000Z', zone: ZONE };
    expect(dueInWorkDays(1, before)).toEqual({
      wall: '2026-03-30T09:00',
      zone: ZONE,
      dueAt: '2026-03-30T07:00:00.000Z',
    });
  });
});

describe('days of the calendar', () => {
  it('end on a day that is worked on, and never before tomorrow', () => {
    expect(dueInDays(30, NOW, pace)?.wall).toBe('2026-12-25T09:00');
    expect(dueInDays(10, NOW, pace)?.wall).toBe('2026-12-07T09:00');
    expect(dueInDays(30, '2026-01-01T00:00:00.000Z', pace)?.wall).toBe('2026-11-26T09:00');
  });
});
