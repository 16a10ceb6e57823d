import { hashText, itemAt } from '../random.ts';
import { presentRole, type SiteCompany, type SiteLocale, type SitePerson, type World } from '../world.ts';
import { companyWords } from './company-words.ts';

/** What a company's pages show of it beyond its name; absent where the company left it empty. */
export interface CompanyDetails {
  website?: string;
  phone?: string;
  /** Which of the three kinds. */
  type?: 0 | 1 | 2;
  founded?: number;
  specialties: readonly string[];
  about: string;
  tagline: string;
  /** People on the site who name it as employer. */
  members: number;
  followers: number;
}

const SPECIALTIES = [
  'Route planning',
  'Spare parts',
  'Cold storage',
  'Field analytics',
  'Ledgers',
  'Workshop software',
  'Tide models',
  'Repair training',
] as const;

const ABOUTS = [
  'We keep small workshops supplied so that nobody waits a week for a bolt. Forty people, three warehouses, one promise: what we name today arrives tomorrow.',
  'Since our first van we have moved fragile things across wet roads. Our planners, drivers and packers share one board and one rule: tell the customer first.',
  'Our instruments measure what others guess. Harbours, farms and mills use them to decide when to open the gates, and when to leave them shut.',
] as const;

const TAGLINES = ['Plans that fit on one page', 'Fewer stops, warmer soup', 'Measured twice'] as const;

/** The details of a company, the same each time. One in seven has a page of links for a web site. */
export function companyDetails(company: SiteCompany): CompanyDetails {
  const hash = hashText(`details/${company.slug}`);
  const has = (share: number, salt: number): boolean => (hash >>> salt) % share !== 0;
  const low = Number(company.size.match(/\d+/)?.[0] ?? 2);
  return {
    ...(has(6, 3) && {
      website: hash % 7 === 3 ? `https://linktr.ee/${company.slug}` : `https://www.${company.domain}`,
    }),
    ...(!has(3, 5) && { phone: `+31 20 555 0${100 + (hash % 900)}` }),
    ...(has(5, 7) && { type: (hash % 3) as 0 | 1 | 2 }),
    ...(has(4, 9) && { founded: 1912 + (hash % 110) }),
    specialties: has(3, 11) ? [0, 3, 5].map((step) => itemAt(SPECIALTIES, hash + step)) : [],
    about: itemAt(ABOUTS, hash),
    tagline: itemAt(TAGLINES, hash),
    members: low + (hash % 7),
    followers: 1_000 + (hash % 90_000),
  };
}

/** Numbers as the language writes them; Arabic with its own digits. */
export const localNumber = (locale: SiteLocale, number: number): string =>
  new Intl.NumberFormat(locale === 'ar' ? 'ar-EG' : locale, { useGrouping: true }).format(number);

/** `51-200 employees`, `10,001+ employees`. */
export function sizeText(locale: SiteLocale, company: SiteCompany): string {
  const band = company.size.replace(/\d+/g, (digits) => localNumber(locale, Number(digits)));
  return `${band} ${companyWords(locale).employees}`;
}

/** The company a wish is about: the person's employer if it has a page, else one by turn. */
export function companyOf(world: World, person: SitePerson, nth: number): SiteCompany {
  const employer = presentRole(person)?.company;
  if (nth === 0 && employer?.hasPage) return employer;
  const paged = world.companies.filter((company) => company.hasPage);
  return itemAt(paged, world.people.indexOf(person) + nth);
}

/** Companies shown beside one, never itself. */
export function otherCompanies(world: World, company: SiteCompany, count: number): SiteCompany[] {
  const others = world.companies.filter((other) => other.hasPage && other.slug !== company.slug);
  return Array.from({ length: count }, (_, step) => itemAt(others, company.number + step));
}
