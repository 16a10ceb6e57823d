import { describe, expect, it } from 'vitest';
import { checkPurchase } from './check-purchase.ts';

const TODAY = '2026-03-10';

describe('checkPurchase', () => {
  it('takes a day by itself, and an amount with its currency', () => {
    expect(checkPurchase({ on: TODAY }, TODAY)).toEqual({ ok: true, purchase: { on: TODAY } });
    expect(checkPurchase({ on: '2026-03-01', amount: 0, currency: 'IDR' }, TODAY)).toEqual({
      ok: true,
      purchase: { on: '2026-03-01', paid: { amount: 0, currency: 'IDR' } },
    });
  });

  it('lets a currency without an amount be', () => {
    expect(checkPurchase({ on: TODAY, currency: 'EUR' }, TODAY)).toEqual({
      ok: true,
      purchase: { on: TODAY },
    });
  });

  it.each([
    [{ on: '' }, 'day'],
    [{ on: '2026-02-31' }, 'day'],
    [{ on: '2026-03-11' }, 'future'],
    [{ on: TODAY, amount: -1, currency: 'EUR' }, 'negative'],
    [{ on: TODAY, amount: 5 }, 'currency'],
    [{ on: TODAY, amount: 5, currency: 'euro' }, 'currency'],
    [{ on: TODAY, amount: Number.NaN, currency: 'EUR' }, 'amount'],
    [{ on: TODAY, amount: 1e13, currency: 'EUR' }, 'amount'],
  ])('refuses %o for its %s', (told, problem) => {
    expect(checkPurchase(told, TODAY)).toEqual({ ok: false, problem });
  });
});
