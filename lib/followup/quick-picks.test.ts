import { describe, expect, it } from 'vitest';
import { quickPicks, snoozeOptions } from './quick-picks.ts';

const walls = (picks: readonly { key: string; due: { wall: string } }[]) =>
  Object.fromEntries(picks.map(({ key, due }) => [key, due.wall]));

describe('quickPicks', () => {
  it('counts calendar days from a Wednesday, at nine', () => {
    expect(walls(quickPicks('2026-11-18T15:00:00.000Z', 'Europe/Paris'))).toEqual({
      tomorrow: '2026-11-19T09:00',
      // Saturday the 21st waits for Monday.
      'in-3-days': '2026-11-23T09:00',
      'next-monday': '2026-11-23T09:00',
      'in-2-weeks': '2026-12-02T09:00',
    });
  });

  it('leaves tomorrow on a Saturday, and next Monday is never today', () => {
    expect(walls(quickPicks('2026-11-20T15:00:00.000Z', 'Europe/Paris')).tomorrow).toBe('2026-11-21T09:00');
    expect(walls(quickPicks('2026-11-23T07:00:00.000Z', 'Europe/Paris'))['next-monday']).toBe(
      '2026-11-30T09:00',
    );
  });

  it('moves two weeks from a weekend to the Monday after', () => {
    expect(walls(quickPicks('2026-11-22T12:00:00.000Z', 'Europe/Paris'))['in-2-weeks']).toBe(
      '2026-12-07T09:00',
    );
  });

  it('uses the day of the zone, not of UTC', () => {
    expect(walls(quickPicks('2026-11-18T23:30:00.000Z', 'Asia/Jakarta')).tomorrow).toBe('2026-11-20T09:00');
    expect(walls(quickPicks('2026-11-18T02:30:00.000Z', 'America/New_York')).tomorrow).toBe(
      '2026-11-18T09:00',
    );
  });

  it('is nine in the morning on both sides of a clock change, not 24 hours later', () => {
    const spring = quickPicks('2026-03-28T08:00:00.000Z', 'Europe/Paris')[0];
    const autumn = quickPicks('2026-10-24T07:00:00.000Z', 'Europe/Paris')[0];
    expect(spring?.due.dueAt).toBe('2026-03-29T07:00:00.000Z');
    expect(autumn?.due.dueAt).toBe('2026-10-25T08:00:00.000Z');
  });

  it("keeps to the user's own start of work", () => {
    expect(quickPicks('2026-11-18T15:00:00.000Z', 'UTC', '07:30')[0]?.due.wall).toBe('2026-11-19T07:30');
  });
});

describe('snoozeOptions', () => {
  it('offers the afternoon before one o clock only', () => {
    expect(walls(snoozeOptions('2026-11-18T11:59:30.000Z', 'Europe/Paris'))).toEqual({
      'in-an-hour': '2026-11-18T14:00',
      'this-afternoon': '2026-11-18T14:00',
      tomorrow: '2026-11-19T09:00',
      'next-monday': '2026-11-23T09:00',
    });
    expect(
      walls(snoozeOptions('2026-11-18T12:00:00.000Z', 'Europe/Paris'))['this-afternoon'],
    ).toBeUndefined();
  });

  it('is always later than now, in the repeated hour too', () => {
    const now = '2026-10-25T00:30:00.000Z';
    expect(snoozeOptions(now, 'Europe/Paris')[0]?.due.dueAt).toBe('2026-10-25T02:00:00.000Z');
  });
});
