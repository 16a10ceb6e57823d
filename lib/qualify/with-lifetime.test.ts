import { expect, it } from 'vitest';
import { BANT_KEYS, FRAMEWORKS, QUESTION_KEYS } from '../model/words.ts';
import { FRAMEWORK_QUESTIONS } from './frameworks.ts';
import { withLifetime } from './with-lifetime.ts';

it('every framework asks each of its questions once, and every question is asked by one', () => {
  const asked = FRAMEWORKS.map((framework): string[] => FRAMEWORK_QUESTIONS[framework].map(({ key }) => key));
  for (const keys of asked) expect(new Set(keys).size).toBe(keys.length);
  expect(FRAMEWORK_QUESTIONS.bant.map(({ key }) => key)).toEqual(BANT_KEYS);
  expect([...new Set(asked.flat())].sort()).toEqual([...QUESTION_KEYS].sort());
});

it('an answer ends by itself, unless it has an end or says nothing', () => {
  const now = '2026-03-10T09:00:00.000Z';
  expect(withLifetime('timeline', { state: 'yes' }, now).expiresAt).toBe('2026-06-08T09:00:00.000Z');
  expect(withLifetime('need', { state: 'yes', expiresAt: now }, now).expiresAt).toBe(now);
  expect(withLifetime('need', { state: 'unknown' }, now)).toEqual({ state: 'unknown' });
});
