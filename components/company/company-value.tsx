import type { CompanyField } from '../../lib/model/reading.ts';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { WebAddress } from '../ui/web-address.tsx';
import type { CompanyValue } from './company-values.ts';

/** Longer text than this opens on demand. */
const SHORT = 160;

function Text({ text }: { text: string }) {
  if (text.length <= SHORT) return <Bidi>{text}</Bidi>;
  return (
    <Disclosure summary={<Bidi>{`${text.slice(0, SHORT / 2)}…`}</Bidi>}>
      <Bidi>{text}</Bidi>
    </Disclosure>
  );
}

/** One value of a company as it is shown: a web site as a link, a long text folded, a list as the language joins it. */
export function CompanyValueText({ field, value }: { field: CompanyField; value: CompanyValue }) {
  const { formatNumber, formatList } = useFormat();
  if (field === 'website') return <WebAddress text={String(value)} />;
  // A year is a name, not an amount: 1,998 would be read as one.
  if (typeof value === 'number') return field === 'founded' ? String(value) : formatNumber(value);
  return <Text text={typeof value === 'string' ? value : formatList(value)} />;
}
