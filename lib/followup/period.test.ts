import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodChoice } from '../model/insights.ts';
import { bucketTimes, type Period, readPeriod } from './period.ts';

const ZONE = 'Europe/Paris';
const NOW = '2026-11-30T12:00:00.000Z';

const periodOf = (choice: PeriodChoice, now = NOW, zone = ZONE): Period => {
  const period = readPeriod(choice, now, zone);
  if (typeof period === 'string') throw new Error(`no period: ${period}`);
  return period;
};

const written = (moment: number) => new Date(moment).toISOString();

describe('readPeriod', () => {
  it('counts days back from today, from midnight to midnight where the user is', () => {
    const { days, window, before } = periodOf({ kind: '90-days' });
    expect(days).toEqual({ from: '2026-09-02', to: '2026-11-30' });
    // Summer time at the beginning, winter time at the end.
    expect(written(window.from)).toBe('2026-09-01T22:00:00.000Z');
    expect(written(window.to)).toBe('2026-11-30T23:00:00.000Z');
    expect(written(window.asOf)).toBe(NOW);
    expect(before?.days).toEqual({ from: '2026-06-04', to: '2026-09-01' });
    expect(before?.window.to).toBe(window.from);
    // Noon by the clock, then as now.
    expect(written(before?.window.asOf ?? 0)).toBe('2026-09-01T11:00:00.000Z');
  });

  it('holds a quarter and a year that still run against as many days of the last', () => {
    const quarter = periodOf({ kind: 'quarter' });
    expect(quarter.days).toEqual({ from: '2026-10-01', to: '2026-11-30' });
    expect(quarter.before?.days).toEqual({ from: '2026-07-01', to: '2026-08-30' });
    const year = periodOf({ kind: 'year' });
    expect(year.days).toEqual({ from: '2026-01-01', to: '2026-11-30' });
    expect(year.before?.days).toEqual({ from: '2025-01-01', to: '2025-11-30' });
    // The last day of the longer quarter has no counterpart in the shorter.
    const last = periodOf({ kind: 'quarter' }, '2026-06-30T12:00:00.000Z');
    expect(last.before?.days).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('takes all time for everything, with nothing before it', () => {
    const { days, window, before } = periodOf({ kind: 'all' });
    expect([days, before]).toEqual([undefined, undefined]);
    expect(window).toEqual({ from: -Infinity, to: Infinity, asOf: Date.parse(NOW) });
  });

  it('says why two days make no period', () => {
    const read = (from?: string, to?: string) =>
      readPeriod(
        { kind: 'range', ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
        NOW,
        ZONE,
      );
    expect(read()).toBe('no-day');
    expect(read('2026-11-01', '')).toBe('no-day');
    expect(read('2026-02-31', '2026-03-02')).toBe('no-day');
    expect(read('yesterday', '2026-03-02')).toBe('no-day');
    expect(read('2026-03-02', '2026-03-01')).toBe('reversed');
    expect(read('2026-12-01', '2026-12-02')).toBe('future');
    expect(read('2026-11-30', '2026-12-02')).toMatchObject({
      days: { from: '2026-11-30', to: '2026-12-02' },
    });
    expect(read('2026-03-01', '2026-03-01')).toMatchObject({
      before: { days: { from: '2026-02-28', to: '2026-02-28' } },
    });
  });

  it('knows the day where the user is, not the one in UTC', () => {
    const late = '2026-11-30T23:30:00.000Z';
    expect(periodOf({ kind: '7-days' }, late, 'Asia/Jakarta').days?.to).toBe('2026-12-01');
    expect(periodOf({ kind: '7-days' }, late, 'America/Bogota').days?.to).toBe('2026-11-30');
  });
});

describe('bucketTimes', () => {
  it('makes days of a month, weeks of a year, and months of more', () => {
    const unitOf = (from: string, to: string) => bucketTimes({ from, to }, NOW, ZONE).unit;
    expect(unitOf('2026-10-31', '2026-11-30')).toBe('day');
    expect(unitOf('2026-10-30', '2026-11-30')).toBe('week');
    expect(unitOf('2025-12-01', '2026-11-30')).toBe('week');
    expect(unitOf('2024-12-01', '2026-11-30')).toBe('month');
  });

  it('marks what is cut off, and what still runs, as not whole', () => {
    const { buckets } = bucketTimes({ from: '2026-10-28', to: '2026-11-30' }, NOW, ZONE);
    expect(buckets.map(({ start, whole }) => [start, whole])).toEqual([
      ['2026-10-28', false],
      ['2026-11-02', true],
      ['2026-11-09', true],
      ['2026-11-16', true],
      ['2026-11-23', true],
      ['2026-11-30', false],
    ]);
    const days = bucketTimes({ from: '2026-11-29', to: '2026-11-30' }, NOW, ZONE).buckets;
    expect(days.map(({ whole }) => whole)).toEqual([true, false]);
  });

  it('parts any period in any zone without gap or overlap', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2026-11-29'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    );
    fc.assert(
      fc.property(day, day, zone, (one, other, where) => {
        const [from = one, to = one] = [one, other].sort();
        const { window, before } = periodOf({ kind: 'range', from, to }, NOW, where);
        const { buckets } = bucketTimes({ from, to }, NOW, where);
        expect(buckets[0]?.from).toBe(window.from);
        expect(buckets.at(-1)?.to).toBe(window.to);
        for (const [place, bucket] of buckets.entries()) {
          expect(bucket.to).toBeGreaterThan(bucket.from);
          if (place > 0) expect(bucket.from).toBe(buckets[place - 1]?.to);
        }
        expect(before?.window.to).toBe(window.from);
        expect(before?.window.asOf).toBeLessThan(window.asOf);
      }),
      { numRuns: 200 },
    );
  });
});
