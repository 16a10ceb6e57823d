import { checkPurchase, type ToldPurchase } from '../pipeline/check-purchase.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import { type Reminding, todayOf } from './remind-on.ts';

/**
 * Records that a customer bought again, or what they bought before it was told. They stay a customer, since the first
 * purchase known. Refused of anybody else, who becomes a customer by `move`, and of a purchase that cannot be so.
 */
export async function recordPurchase(
  db: AssayDatabase,
  act: Act,
  personId: string,
  told: ToldPurchase,
  reminding?: Reminding,
): Promise<Outcome> {
  return await record(db, act, personId, ({ stage }) => {
    if (stage !== 'customer') return { ok: false, reason: 'not-a-customer' };
    const checked = checkPurchase(told, todayOf(act, reminding));
    if (!checked.ok) return { ok: false, reason: 'purchase', problem: checked.problem };
    return { happened: [{ type: 'purchased', data: checked.purchase }] };
  });
}
