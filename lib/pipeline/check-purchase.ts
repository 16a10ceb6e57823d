import type { Day } from '../model/answers.ts';
import { type Purchase, purchaseSchema } from '../model/ledger.ts';
import { z } from '../model/schema.ts';
import { isDay } from './days.ts';

/** A purchase as it is told: the day, and an amount with its currency where that is known. */
export interface ToldPurchase {
  on: string;
  amount?: number | undefined;
  /** ISO 4217. Counts for nothing without an amount. */
  currency?: string | undefined;
}

export type PurchaseProblem = 'day' | 'future' | 'amount' | 'negative' | 'currency';

/**
 * Whether a purchase is told well enough to be recorded: on a day that has come, of no negative amount, in a currency.
 * @param today the user's day
 */
export function checkPurchase(
  { on, amount, currency }: ToldPurchase,
  today: Day,
): { ok: true; purchase: Purchase } | { ok: false; problem: PurchaseProblem } {
  if (!isDay(on)) return { ok: false, problem: 'day' };
  if (on > today) return { ok: false, problem: 'future' };
  if (amount === undefined) return { ok: true, purchase: { on } };
  if (amount < 0) return { ok: false, problem: 'negative' };
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return { ok: false, problem: 'currency' };
  const told = z.safeParse(purchaseSchema, { on, paid: { amount, currency } });
  return told.success ? { ok: true, purchase: told.data } : { ok: false, problem: 'amount' };
}
