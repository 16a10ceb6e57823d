import { safeLink } from '../../lib/model/identity.ts';
import { COMPANY_FIELDS, type CompanyField } from '../../lib/model/reading.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { CompanyValue, CompanyValues } from './company-values.ts';

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

function Site({ address }: { address: string }) {
  const href = safeLink(address.replace(/^http:/, 'https:'));
  if (href === undefined) return <Bidi>{address}</Bidi>;
  return (
    <a className="fact-link" href={href} title={href} target="_blank" rel="noopener noreferrer">
      {href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}

function Value({ field, value }: { field: CompanyField; value: CompanyValue }) {
  const { formatNumber, formatList } = useFormat();
  if (field === 'website') return <Site address={String(value)} />;
  if (typeof value === 'number') return field === 'founded' ? String(value) : formatNumber(value);
  return <Text text={typeof value === 'string' ? value : formatList(value)} />;
}

export interface CompanyFactsSectionProps {
  values: CompanyValues;
  /**
   * The company's page is in view, so that what is missing is said to be not on it: `about` where it has a page that shows
   * more, `whole` where this is all there is.
   */
  onPage?: 'about' | 'whole';
}

/** Every field of a company: its value, or that there is none and where to find it. */
export function CompanyFactsSection({ values, onPage }: CompanyFactsSectionProps) {
  const { panel, capture, score } = useMessages();
  return (
    <dl className="facts">
      {COMPANY_FIELDS.filter((field) => field !== 'name').map((field) => {
        const value = values[field];
        return (
          <div key={field} className="fact">
            <dt className="fact-name">{panel.company.fields[field]}</dt>
            <dd className="fact-value">
              {value === undefined ? (
                <>
                  <p className="text-3">{onPage ? capture.notOnPage : score.notKnown}</p>
                  {onPage === 'about' && <p className="text-11 text-3">{panel.company.howToGet[field]}</p>}
                </>
              ) : (
                <Value field={field} value={value} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
