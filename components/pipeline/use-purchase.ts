import { useMemo, useState } from 'react';
import { checkPurchase, type PurchaseProblem, type ToldPurchase } from '../../lib/pipeline/check-purchase.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useToday } from '../hooks/use-reminding.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import type { Choice } from '../ui/select.tsx';

/** Every currency there is, by its name in the reader's language. */
export function useCurrencies(): Choice<string>[] {
  const { locale } = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    const order = new Intl.Collator(locale);
    return Intl.supportedValuesOf('currency')
      .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
      .sort((one, other) => order.compare(one.label, other.label));
  }, [locale]);
}

/** A purchase while it is told: today, in the currency of the asking price, until the user says otherwise. */
export interface PurchaseInHand {
  on: string;
  amount: string;
  currency: string | undefined;
  today: string;
  /** What was wrong with the last try; gone with the next change. */
  problem: PurchaseProblem | undefined;
  change(part: { on?: string; amount?: string; currency?: string }): void;
  /** The purchase, or `undefined` with the problem told. @param form holds what the browser could not read as a number */
  tell(form: HTMLFormElement): ToldPurchase | undefined;
}

export function usePurchase(): PurchaseInHand {
  const today = useToday();
  const asked = useLive(activeIcps, [])?.find(({ price }) => price)?.price?.currency;
  const [told, setTold] = useState<{ on?: string; amount?: string; currency?: string }>({});
  const [problem, setProblem] = useState<PurchaseProblem>();
  const { on = today, amount = '', currency = asked } = told;
  const tell = (form: HTMLFormElement) => {
    // What is no number is an empty text to a script; only the field knows.
    const unreadable = amount === '' && form.querySelector('input[type=number]:invalid') !== null;
    const purchase = { on, ...(amount !== '' && { amount: Number(amount) }), ...(currency && { currency }) };
    const checked = checkPurchase(purchase, today);
    const found = unreadable ? 'amount' : checked.ok ? undefined : checked.problem;
    setProblem(found);
    return found === undefined ? purchase : undefined;
  };
  const change = (part: typeof told) => {
    setProblem(undefined);
    setTold({ ...told, ...part });
  };
  return { on, amount, currency, today, problem, change, tell };
}
