import { COMPANY_FIELDS, type CompanyField } from '../../lib/model/reading.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { CompanyValueText } from './company-value.tsx';
import type { CompanyValues } from './company-values.ts';

/** What a company's own page shows or no page does; the page about it shows the rest. */
const NOT_ON_ABOUT: readonly CompanyField[] = ['name', 'employees'];

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
  const { howToGet } = panel.company;
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
                  {onPage === 'about' && (
                    <p className="text-11 text-3">
                      {howToGet[NOT_ON_ABOUT.includes(field) ? 'absent' : 'about']}
                    </p>
                  )}
                </>
              ) : (
                <CompanyValueText field={field} value={value} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
