import { describe, expect, it } from 'vitest';
import type { Signal } from '../model/answers.ts';
import { engagementOf } from './engagement.ts';

const NOW = '2026-11-22T09:30:00.000Z';
const on = (kind: Signal['kind'], day: string): Signal => ({ kind, at: `${day}T08:00:00.000Z` });

describe('engagementOf', () => {
  it('is nothing without signals and stays under 100 with many', () => {
    expect(engagementOf([], NOW)).toBe(0);
    const many = Array.from({ length: 500 }, (_, day) =>
      on('quote-request', `2026-11-${String((day % 21) + 1).padStart(2, '0')}`),
    );
    expect(engagementOf(many, NOW)).toBeGreaterThan(95);
    expect(engagementOf(many, NOW)).toBeLessThanOrEqual(100);
  });

  it('halves in thirty days', () => {
    const points = (value: number) => -40 * Math.log(1 - value / 100);
    const fresh = points(engagementOf([{ kind: 'reply', at: NOW }], NOW));
    const month = points(engagementOf([{ kind: 'reply', at: '2026-10-23T09:30:00.000Z' }], NOW));
    expect(fresh).toBeCloseTo(20);
    expect(month).toBeCloseTo(10);
  });

  it.each([
    ['of one kind', ['webinar', 'webinar', 'webinar']],
    ['of three kinds', ['reply', 'webinar', 'form']],
  ] as const)('puts three signals over three weeks above three on one day, %s', (_, kinds) => {
    const days = ['2026-11-20', '2026-11-13', '2026-11-06'];
    const spread = kinds.map((kind, place) => on(kind, days[place] ?? ''));
    const heaped = kinds.map((kind) => on(kind, '2026-11-20'));
    expect(engagementOf(spread, NOW)).toBeGreaterThan(engagementOf(heaped, NOW));
  });

  it('caps one kind: a tenth newsletter is worth nothing more', () => {
    const daily = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        on('newsletter', `2026-11-${String(16 + (day % 7)).padStart(2, '0')}`),
      );
    expect(engagementOf(daily(7), NOW)).toBeLessThan(25);
  });

  it('ignores signals dated later and dates that are none', () => {
    expect(engagementOf([on('quote-request', '2026-11-23'), { kind: 'reply', at: 'soon' }], NOW)).toBe(0);
  });
});
