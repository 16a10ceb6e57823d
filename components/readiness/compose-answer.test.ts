import { describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answers.ts';
import type { AnswerState, QuestionKey } from '../../lib/model/words.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import {
  type AnswerForm,
  composeAnswer,
  formOf,
  isExpired,
  ownEnd,
  renew,
  stateNow,
} from './compose-answer.ts';

const NOW = '2026-03-10T09:00:00.000Z';
const TERMS: OfferTerms = { price: { amount: 20_000, currency: 'EUR' }, cycleDays: 60 };

function compose(
  key: QuestionKey,
  part: Partial<AnswerForm>,
  state: AnswerState = 'unknown',
  terms: OfferTerms = TERMS,
) {
  return composeAnswer(key, state, { ...formOf(undefined, terms), ...part }, terms, NOW);
}

describe('composeAnswer', () => {
  it.each([
    ['20000', 'yes'],
    ['14000', 'partial'],
    ['3000', 'no'],
    ['0', 'no'],
  ] as const)('holds %s against the asking price: %s', (amount, state) => {
    expect(compose('budget', { amount })).toEqual({
      state,
      budget: { amount: Number(amount), currency: 'EUR' },
    });
  });

  it.each(['no', 'partial', 'unknown'] as const)(
    'without a price a sum is part of it at least: %s',
    (state) => {
      expect(compose('budget', { amount: '5', currency: 'eur' }, state, {})).toEqual({
        state: 'partial',
        budget: { amount: 5, currency: 'EUR' },
      });
      expect(compose('budget', { amount: '5' }, 'yes', {}).state).toBe('yes');
    },
  );

  it.each([
    ['2026-03-20', 'yes'],
    ['2026-06-01', 'yes'],
    ['2027-06-01', 'partial'],
  ] as const)('holds %s against the cycle: %s', (wantedBy, state) => {
    expect(compose('timeline', { wantedBy })).toEqual({ state, wantedBy });
  });

  it('a day that has passed implies nothing', () => {
    expect(compose('timeline', { wantedBy: '2026-01-01' }, 'no').state).toBe('no');
  });

  it.each([
    ['decides', 'yes'],
    ['recommends', 'partial'],
    ['blocks', 'partial'],
    ['uses', 'no'],
  ] as const)('a part brings its state: %s is %s', (authority, state) => {
    expect(compose('authority', { authority })).toEqual({ state, authority });
  });

  it('keeps the words and an end of its own, and nothing that is empty', () => {
    expect(compose('need', { note: ' two pallets ', until: '2026-05-01' }, 'yes')).toEqual({
      state: 'yes',
      note: 'two pallets',
      expiresAt: '2026-05-01T23:59:59.999Z',
    });
    expect(compose('need', { note: ' ', until: ownEnd('need', NOW) }, 'yes')).toEqual({ state: 'yes' });
  });

  it('types over what is known', () => {
    const answer: Answer = { state: 'yes', at: NOW, note: 'ours', budget: { amount: 5, currency: 'IDR' } };
    expect(formOf(answer, TERMS)).toMatchObject({ note: 'ours', amount: '5', currency: 'IDR' });
  });
});

describe('an answer that has run out', () => {
  const old: Answer = { state: 'yes', note: 'ours', at: '2025-08-08T09:00:00.000Z', expiresAt: NOW };

  it('is unknown, and can be given anew as it stood', () => {
    expect([isExpired(old, NOW), stateNow(old, NOW)]).toEqual([true, 'unknown']);
    expect(stateNow(old, '2025-09-01T00:00:00.000Z')).toBe('yes');
    expect(renew(old)).toEqual({ state: 'yes', note: 'ours' });
    expect([isExpired(undefined, NOW), stateNow(undefined, NOW)]).toEqual([false, 'unknown']);
  });
});
