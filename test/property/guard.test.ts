import { describe, expect, it } from 'vitest';
import { judgeGuard } from '../fixtures/messages/judge-guard.ts';
import { VOICES, type Voice } from '../fixtures/messages/make-message.ts';

/** The short version of `npm run prove -- guard`: 1,500 messages with a fault, 1,500 without. */
describe.each(Object.keys(VOICES) as Voice[])('the guard, in the words of the %s writer', (voice) => {
  const { faults, missed, refused, warned, clean } = judgeGuard(25, 500, 7, voice);

  it('refuses 99 % of messages with a fault, of twenty kinds', () => {
    expect(Object.keys(faults)).toHaveLength(20);
    const all = Object.values(faults).reduce((sum, { n }) => sum + n, 0);
    expect(missed.length, JSON.stringify(missed[0])).toBeLessThanOrEqual(all * 0.01);
  });

  it('lets 98 % of clean ones pass without a word', () => {
    const [example] = [...refused, ...warned];
    expect(refused.length + warned.length, JSON.stringify(example)).toBeLessThanOrEqual(clean * 0.02);
  });
});
