import type { CompanyReading } from '../../../lib/model/reading.ts';
import type { SiteCompany, SiteLocale } from '../world.ts';
import { companyDetails, sizeText } from './company-details.ts';
import { companyWords } from './company-words.ts';

/** Everything a company's pages say of it; each page shows a part. */
export function companyTruth(company: SiteCompany, locale: SiteLocale): CompanyReading {
  const details = companyDetails(company);
  const shared = details.website?.includes('linktr.ee') === true;
  return {
    identities: [
      `li:company/${company.slug}`,
      `li:company-id/${company.number}`,
      ...(details.website && !shared ? [`url:${company.domain}`] : []),
    ],
    url: `https://www.linkedin.com/company/${company.slug}/`,
    name: company.name,
    industry: company.industry.label,
    size: sizeText(locale, company),
    place: company.place,
    employees: details.members,
    about: details.about,
    ...(details.website && { website: details.website }),
    ...(details.phone && { phone: details.phone }),
    ...(details.type !== undefined && { type: companyWords(locale).types[details.type] }),
    ...(details.founded && { founded: details.founded }),
    ...(details.specialties.length > 0 && { specialties: [...details.specialties] }),
  };
}

/** The truth without fields a page does not show. */
export function without(reading: CompanyReading, ...fields: (keyof CompanyReading)[]): CompanyReading {
  return Object.fromEntries(
    Object.entries(reading).filter(([field]) => !fields.some((hidden) => hidden === field)),
  ) as unknown as CompanyReading;
}
