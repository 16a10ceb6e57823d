import { describe, expect, it } from 'vitest';
import { keptSince, monthsAfter, noticeDueAt } from './privacy-clock.ts';

const at = (day: string) => `${day}T10:30:00.000Z`;

describe('monthsAfter', () => {
  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-01-28', '2026-02-28'],
    ['2026-01-29', '2026-02-28'],
    ['2026-02-28', '2026-03-28'],
    ['2026-03-31', '2026-04-30'],
    ['2026-04-30', '2026-05-30'],
    ['2026-05-31', '2026-06-30'],
    ['2026-06-30', '2026-07-30'],
    ['2026-07-31', '2026-08-31'],
    ['2026-08-31', '2026-09-30'],
    ['2026-09-30', '2026-10-30'],
    ['2026-10-31', '2026-11-30'],
    ['2026-11-30', '2026-12-30'],
    ['2026-12-31', '2027-01-31'],
  ])('%s and a month is %s', (from, to) => {
    expect(monthsAfter(at(from), 1)).toBe(at(to));
  });

  it('goes back as well, over the ends of years', () => {
    expect(monthsAfter(at('2026-03-31'), -1)).toBe(at('2026-02-28'));
    expect(monthsAfter(at('2026-11-30'), -12)).toBe(at('2025-11-30'));
    expect(monthsAfter(at('2028-02-29'), -36)).toBe(at('2025-02-28'));
  });
});

describe('noticeDueAt', () => {
  const capturedAt = at('2026-01-31');

  it('is a month after the capture', () => {
    expect(noticeDueAt({ capturedAt })).toBe(at('2026-02-28'));
  });

  it('is the first contact, where that came before, and does not move with later ones', () => {
    const contacts = { firstContactAt: at('2026-02-03'), lastContactAt: at('2026-02-20') };
    expect(noticeDueAt({ capturedAt, ...contacts })).toBe(at('2026-02-03'));
  });

  it('is a month after the capture, where the contact came later', () => {
    expect(noticeDueAt({ capturedAt, firstContactAt: at('2026-05-01') })).toBe(at('2026-02-28'));
  });

  it('is not before the capture', () => {
    expect(noticeDueAt({ capturedAt, firstContactAt: at('2025-12-01') })).toBe(capturedAt);
  });

  it('goes by the last contact on rows that do not know the first', () => {
    expect(noticeDueAt({ capturedAt, lastContactAt: at('2026-02-10') })).toBe(at('2026-02-10'));
  });

  it('is over once they were told', () => {
    expect(noticeDueAt({ capturedAt, informedAt: at('2026-02-01') })).toBeUndefined();
  });
});

describe('keptSince', () => {
  const capturedAt = at('2026-01-31');

  it('is the capture, or the latest sign that came from them', () => {
    expect(keptSince({ capturedAt, signals: [], stage: 'suspect' })).toBe(capturedAt);
    const signals = [
      { kind: 'reply' as const, at: at('2026-04-02') },
      { kind: 'webinar' as const, at: at('2026-03-01') },
    ];
    expect(keptSince({ capturedAt, signals, stage: 'lead' })).toBe(at('2026-04-02'));
  });

  it('is nothing while they are a customer', () => {
    expect(keptSince({ capturedAt, signals: [], stage: 'customer' })).toBeUndefined();
  });
});
