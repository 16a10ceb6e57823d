import type { SiteCompany, SiteSchool } from '../world.ts';

/** A company's address on signed-out pages: by slug, not by number. */
export function publicCompanyHref(company: SiteCompany): string {
  return `https://www.linkedin.com/company/${company.slug}`;
}

export function publicSchoolHref(school: SiteSchool): string {
  return `https://www.linkedin.com/school/${school.slug}/`;
}
