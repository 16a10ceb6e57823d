import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/answers.ts';
import { openQuestions, readinessOf } from './readiness.ts';

const NOW = '2026-11-22T09:30:00.000Z';
const heard = (state: Answer['state'], more: Partial<Answer> = {}): Answer => ({ state, at: NOW, ...more });

describe('readinessOf', () => {
  it('is wide open while nothing is known', () => {
    expect(readinessOf({}, {}, NOW)).toEqual({ low: 0, value: 50, high: 100 });
    expect(readinessOf({ budget: heard('unknown') }, {}, NOW)).toEqual({ low: 0, value: 50, high: 100 });
  });

  it('gives each answer a quarter', () => {
    const answers = { budget: heard('yes'), authority: heard('partial'), need: heard('no') };
    expect(readinessOf(answers, {}, NOW)).toEqual({ low: 37.5, value: 50, high: 62.5 });
    expect(openQuestions(answers, {}, NOW)).toEqual(['timeline']);
  });

  it('grades a budget by its ratio, and one far below the price as none', () => {
    const low = (ratio: number) => readinessOf({ budget: heard('partial', { ratio }) }, {}, NOW).low;
    expect([low(0.1), low(0.2), low(1), low(3)]).toEqual([0, 0, 25, 25]);
    expect(low(0.6)).toBeCloseTo(12.5);
  });

  it('counts a part in the purchase', () => {
    expect(readinessOf({ authority: heard('yes', { authority: 'blocks' }) }, {}, NOW).high).toBe(75);
  });

  it('forgets an answer the moment it expires', () => {
    const answers = { need: heard('yes', { expiresAt: NOW }) };
    expect(readinessOf(answers, {}, NOW)).toEqual({ low: 0, value: 50, high: 100 });
    expect(readinessOf(answers, {}, '2026-11-22T09:29:59.999Z').low).toBe(25);
  });
});
