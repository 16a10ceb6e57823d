import { useEffect, useMemo, useState } from 'react';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { IcpForm } from './form-schema.ts';
import type { FormProblem } from './icp-form.ts';
import { sayProblem } from './say-problem.ts';

function nameCurrencies(codes: readonly string[], locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const { compare } = new Intl.Collator(locale);
  return codes
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort((one, other) => compare(one.label, other.label));
}

/**
 * Every currency the browser knows, by its name in the reader's language: `Danish krone (DKK)`. Only the one picked until
 * the page has a pause, as naming and drawing hundreds takes a while.
 */
function useCurrencies(current: string) {
  const { locale } = useFormat();
  const [all, setAll] = useState<readonly string[]>([]);
  useEffect(() => {
    const idle = requestIdleCallback(() => setAll(Intl.supportedValuesOf('currency')));
    return () => cancelIdleCallback(idle);
  }, []);
  // One from a file may be older, or newer, than this browser.
  return useMemo(() => nameCurrencies([...new Set([...all, current])], locale), [all, current, locale]);
}

export interface OfferCardProps {
  form: IcpForm;
  problems: readonly FormProblem[];
  onChange(form: IcpForm): void;
}

/** What is asked, and how long a sale takes: what a budget and a date are held against. */
export function OfferCard({ form, problems, onChange }: OfferCardProps) {
  const { icp } = useMessages();
  const currencies = useCurrencies(form.currency);
  const problem = (wanted: FormProblem['kind']) => {
    const found = problems.find(({ kind }) => kind === wanted);
    return found && sayProblem(found, icp);
  };
  return (
    <Card title={icp.offer}>
      <div className="offer">
        <Field
          label={icp.price}
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          placeholder={icp.priceExample}
          hint={icp.priceHint}
          error={problem('price')}
          value={form.amount}
          onChange={(amount) => onChange({ ...form, amount })}
        />
        <Select
          label={icp.currency}
          value={form.currency}
          choices={currencies}
          onChange={(currency) => onChange({ ...form, currency })}
        />
        <Field
          label={icp.cycle}
          type="number"
          inputMode="numeric"
          min={1}
          max={1_000}
          placeholder={icp.cycleExample}
          hint={icp.cycleHint}
          error={problem('cycle')}
          value={form.cycleDays}
          onChange={(cycleDays) => onChange({ ...form, cycleDays })}
        />
      </div>
    </Card>
  );
}
