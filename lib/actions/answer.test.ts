import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import type { GivenAnswer } from '../model/answers.ts';
import type { QuestionKey } from '../model/words.ts';
import { answer, isCurrency } from './answer.ts';

const DAY = 86_400_000;

async function given(key: QuestionKey, answered: GivenAnswer) {
  const db = openDatabase();
  const { id } = await captured(db);
  const outcome = await answer(db, makeAct(1), id, key, answered);
  return { outcome, kept: (await db.people.get(id))?.answers[key], entries: await db.ledger.count() };
}

describe('answer', () => {
  it('keeps the whole answer, trimmed', async () => {
    const budget = { amount: 20_000, currency: 'EUR' };
    const { kept } = await given('budget', { state: 'partial', note: '  half of it  ', budget });
    expect(kept).toMatchObject({ state: 'partial', note: 'half of it', budget, at: makeAct(1).at });
  });

  it.each([
    ['timeline', 90],
    ['need', 180],
    ['authority', 365],
  ] as const)('lets %s count for %i days', async (key, days) => {
    const { kept } = await given(key, { state: 'yes' });
    expect(Date.parse(kept?.expiresAt ?? '') - Date.parse(makeAct(1).at)).toBe(days * DAY);
  });

  it('keeps an end the user set, and gives "unknown" none', async () => {
    const expiresAt = '2031-01-01T00:00:00.000Z';
    expect((await given('need', { state: 'yes', expiresAt })).kept?.expiresAt).toBe(expiresAt);
    expect((await given('need', { state: 'unknown' })).kept).not.toHaveProperty('expiresAt');
  });

  it('keeps only what the question measures', async () => {
    const { kept } = await given('need', {
      state: 'yes',
      note: '   ',
      budget: { amount: 1, currency: 'EUR' },
      wantedBy: '2031-01-01',
      authority: 'decides',
    });
    expect(Object.keys(kept ?? {}).sort()).toEqual(['at', 'expiresAt', 'state']);
  });

  it('takes a day that has passed: it is what was heard', async () => {
    const { outcome, kept } = await given('timeline', { state: 'yes', wantedBy: '2001-05-31' });
    expect(outcome.ok).toBe(true);
    expect(kept?.wantedBy).toBe('2001-05-31');
  });

  it.each([
    ['not-a-sum', 'budget', { budget: { amount: -1, currency: 'EUR' } }],
    ['not-a-sum', 'budget', { budget: { amount: Number.NaN, currency: 'EUR' } }],
    ['not-a-sum', 'budget', { budget: { amount: 1e13, currency: 'EUR' } }],
    ['not-a-currency', 'budget', { budget: { amount: 1, currency: 'EURO' } }],
    ['not-a-currency', 'budget', { budget: { amount: 1, currency: 'ZZZ' } }],
    ['not-a-day', 'timeline', { wantedBy: '2031-02-30' }],
    ['not-a-day', 'timeline', { wantedBy: 'soon' }],
    ['too-long', 'need', { note: 'x'.repeat(2_001) }],
  ] as const)('refuses as %s, and writes nothing', async (reason, key, wrong) => {
    const { outcome, entries, kept } = await given(key, { state: 'yes', ...wrong });
    expect(outcome).toEqual({ ok: false, reason });
    expect(kept).toBeUndefined();
    expect(entries).toBe(1);
  });

  it('takes a note of exactly 2,000 letters', async () => {
    expect((await given('need', { state: 'yes', note: 'x'.repeat(2_000) })).outcome.ok).toBe(true);
  });
});

it('knows currencies', () => {
  expect(['EUR', 'IDR', 'CHF'].every(isCurrency)).toBe(true);
  expect(['eur', 'ZZZ', ''].some(isCurrency)).toBe(false);
});
