import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/answers.ts';
import { BANT_KEYS, FRAMEWORKS, QUESTION_KEYS } from '../model/words.ts';
import { expiryOf } from './answer-lifetimes.ts';
import { FRAMEWORK_QUESTIONS } from './frameworks.ts';
import { readAnswer } from './read-answer.ts';
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

describe('readAnswer', () => {
  const TERMS = { price: { amount: 1_000, currency: 'EUR' }, cycleDays: 30 };
  const budget = (amount: number, currency = 'EUR', more: Partial<Answer> = {}) =>
    readAnswer('budget', { budget: heard('partial', { budget: { amount, currency }, ...more }) }, TERMS, NOW);
  const wanted = (wantedBy: string, terms: Parameters<typeof readAnswer>[2] = TERMS) =>
    readAnswer('timeline', { timeline: heard('yes', { wantedBy }) }, terms, NOW);

  it('holds a budget against the price in one currency alone', () => {
    expect(budget(600)).toEqual({ ratio: 0.6, share: expect.closeTo(0.5) });
    expect([budget(0).share, budget(150).share, budget(5_000).share]).toEqual([0, 0, 1]);
    expect(budget(5_000, 'IDR')).toEqual({ share: 0.5, caveat: 'other-currency' });
    expect(budget(5_000, 'IDR', { ratio: 1 })).toEqual({ ratio: 1, share: 1 });
    const unpriced = { budget: heard('partial', { budget: { amount: 5, currency: 'EUR' } }) };
    for (const terms of [{}, { price: { amount: 0, currency: 'EUR' } }]) {
      expect(readAnswer('budget', unpriced, terms, NOW)).toEqual({ share: 0.5, caveat: 'no-price' });
    }
  });

  it('holds a day against the length of a sale', () => {
    expect(wanted('2026-11-22')).toEqual({ timeline: 'early', share: 0.4 });
    expect(wanted('2026-12-07')).toEqual({ timeline: 'early', share: 0.7 });
    expect(wanted('2026-12-22')).toEqual({ timeline: 'aligned', share: 1 });
    expect(wanted('2027-01-21')).toEqual({ timeline: 'aligned', share: 1 });
    expect(wanted('2027-03-22')).toEqual({ timeline: 'late', share: 0.5 });
    expect(wanted('2026-11-21')).toEqual({ caveat: 'day-past' });
    expect(wanted('2026-12-22', {})).toEqual({ share: 1, caveat: 'no-cycle' });
  });

  it('asks for the words of a need, and says what expired', () => {
    expect(readAnswer('need', { need: heard('yes') }, {}, NOW)).toEqual({ share: 1, caveat: 'no-quote' });
    expect(readAnswer('need', { need: heard('yes', { note: 'It leaks.' }) }, {}, NOW)).toEqual({ share: 1 });
    expect(readAnswer('need', { need: heard('yes', { expiresAt: NOW }) }, {}, NOW)).toEqual({
      caveat: 'expired',
    });
  });

  it('scores BANT alone', () => {
    expect(readinessOf({ champion: heard('yes'), metrics: heard('no') }, {}, NOW)).toEqual(
      readinessOf({}, {}, NOW),
    );
  });

  it('lets answers expire by what they are about', () => {
    expect(expiryOf('timeline', NOW)).toBe('2027-02-20T09:30:00.000Z');
    expect(expiryOf('authority', NOW)).toBe('2027-11-22T09:30:00.000Z');
    expect(expiryOf('anything', NOW)).toBe(expiryOf('need', NOW));
  });

  it('looks at the same answers in every framework', () => {
    const keys = (framework: keyof typeof FRAMEWORK_QUESTIONS) =>
      FRAMEWORK_QUESTIONS[framework].map(({ key }) => key);
    expect(keys('bant')).toEqual(BANT_KEYS);
    expect(new Set(keys('champ'))).toEqual(new Set(BANT_KEYS));
    const asked = FRAMEWORKS.flatMap(keys);
    expect(new Set(asked)).toEqual(new Set(QUESTION_KEYS));
    for (const framework of FRAMEWORKS) expect(new Set(keys(framework)).size).toBe(keys(framework).length);
  });
});
