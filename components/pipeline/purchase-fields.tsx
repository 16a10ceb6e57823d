import type { PurchaseProblem } from '../../lib/pipeline/check-purchase.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { type PurchaseInHand, useCurrencies } from './use-purchase.ts';

/** The field a problem is told at. */
const PLACE: Record<PurchaseProblem, 'on' | 'amount' | 'currency'> = {
  day: 'on',
  future: 'on',
  amount: 'amount',
  negative: 'amount',
  currency: 'currency',
};

/** When they bought, and for how much where that is known. */
export function PurchaseFields({ purchase }: { purchase: PurchaseInHand }) {
  const { purchase: say } = useMessages().stages;
  const currencies = useCurrencies();
  const { on, amount, currency, today, problem, change } = purchase;
  const errorAt = (place: 'on' | 'amount' | 'currency') =>
    problem !== undefined && PLACE[problem] === place ? say.problems[problem] : undefined;
  return (
    <div className="purchase-fields">
      <Field
        label={say.on}
        type="date"
        max={today}
        required
        value={on}
        error={errorAt('on')}
        onChange={(value) => change({ on: value })}
      />
      <Field
        label={say.amount}
        type="number"
        min={0}
        step="any"
        inputMode="decimal"
        value={amount}
        hint={say.amountHint}
        error={errorAt('amount')}
        onChange={(value) => change({ amount: value })}
      />
      <Select
        label={say.currency}
        placeholder={say.anyCurrency}
        choices={currencies}
        value={currency}
        error={errorAt('currency')}
        onChange={(value) => change({ currency: value })}
      />
    </div>
  );
}
