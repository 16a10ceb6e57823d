import { COMPANY_FIELDS } from '../../lib/model/caps.ts';
import type { CompanyFacts } from '../../lib/model/company.ts';
import type { CompanyField, CompanyReading } from '../../lib/model/reading.ts';

export type CompanyValue = string | number | readonly string[];

/** A company's fields as they are shown; absent is not known. */
export type CompanyValues = Partial<Record<CompanyField, CompanyValue>>;

/** What a page said of a company. */
export function valuesOfReading(reading: CompanyReading): CompanyValues {
  return Object.fromEntries(
    COMPANY_FIELDS.flatMap((field) => (reading[field] === undefined ? [] : [[field, reading[field]]])),
  );
}

/** What is known of a company. */
export function valuesOfFacts(facts: CompanyFacts): CompanyValues {
  return Object.fromEntries(
    COMPANY_FIELDS.flatMap((field) => {
      const value = facts[field]?.value;
      return value == null ? [] : [[field, value]];
    }),
  );
}

/** Fields a page says otherwise than they are known, in reading order. What the page does not say is no news. */
export function companyNews(known: CompanyValues, read: CompanyValues): CompanyField[] {
  return COMPANY_FIELDS.filter(
    (field) => read[field] !== undefined && JSON.stringify(read[field]) !== JSON.stringify(known[field]),
  );
}
