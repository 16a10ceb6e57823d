import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { Money } from '../../lib/model/answers.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import type { IcpChange } from '../../lib/qualify/compare-icps.ts';
import { sayField, sayTest, sayValues } from './say-criterion.ts';

/** A sum in the reader's way, with its currency: `12.000 €`. Whole sums go without decimals. */
export function sayMoney({ amount, currency }: Money, { locale }: Format): string {
  const digits = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
}

function sayIndustryWeight(
  { criterion, industry, from, to }: Extract<IcpChange, { kind: 'industry-weight' }>,
  messages: Messages,
  format: Format,
): string {
  const { changes } = messages.icps;
  const [field, name] = [sayField(criterion, messages), labelValue('industry', industry, messages, format)];
  if (to === undefined) return changes.industryRemoved(field, name);
  const now = format.formatNumber(to);
  if (from === undefined) return changes.industryAdded(field, name, now);
  return changes.industryWeight(field, name, format.formatNumber(from), now);
}

function sayValuesChange(
  { criterion, added, removed }: Extract<IcpChange, { kind: 'values' }>,
  messages: Messages,
  format: Format,
): string[] {
  const { changes } = messages.icps;
  const field = sayField(criterion, messages);
  const said = (values: string[]) => sayValues(criterion.field, values, messages, format);
  return [
    ...(added.length > 0 ? [changes.valuesAdded(field, said(added))] : []),
    ...(removed.length > 0 ? [changes.valuesRemoved(field, said(removed))] : []),
  ];
}

type CriterionChange = Extract<IcpChange, { criterion: Criterion }>;

function sayCriterionChange(change: CriterionChange, messages: Messages, format: Format): string[] {
  const { icp, icps } = messages;
  const { changes } = icps;
  const { criterion } = change;
  const field = sayField(criterion, messages);
  const whole = () => `${field}: ${sayTest(criterion, messages, format)}`;
  switch (change.kind) {
    case 'added':
    case 'removed':
      return [changes[change.kind](whole())];
    case 'kind':
      return [changes.kind(field, icp.kinds[change.from], icp.kinds[change.to])];
    case 'weight':
      return [changes.weight(field, format.formatNumber(change.from), format.formatNumber(change.to))];
    case 'prior':
      return [changes.prior(field, format.formatPercent(change.from), format.formatPercent(change.to))];
    case 'values':
      return sayValuesChange(change, messages, format);
    case 'test':
      return [
        changes.test(field, sayTest(change.before, messages, format), sayTest(criterion, messages, format)),
      ];
    case 'custom-name':
      return [changes.customName(change.from, change.to)];
    case 'industry-weight':
      return [sayIndustryWeight(change, messages, format)];
  }
}

/** A difference between two versions as one or two sentences. */
export function sayChange(change: IcpChange, messages: Messages, format: Format): string[] {
  const { icps, words, score } = messages;
  const { changes } = icps;
  const number = format.formatNumber;
  const days = (n: number | undefined) => (n === undefined ? changes.nothing : changes.days(n));
  const money = (sum: Money | undefined) => (sum ? sayMoney(sum, format) : changes.nothing);
  switch (change.kind) {
    case 'renamed':
      return [changes.renamed(change.from, change.to)];
    case 'reordered':
      return [changes.reordered];
    case 'border':
      return [changes.border(words.grades[change.label], number(change.from), number(change.to))];
    case 'part':
      return [changes.part(score.parts[change.part], number(change.from), number(change.to))];
    case 'price':
      return [changes.price(money(change.from), money(change.to))];
    case 'cycle':
      return [changes.cycle(days(change.from), days(change.to))];
    default:
      return sayCriterionChange(change, messages, format);
  }
}
