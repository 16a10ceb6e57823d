import type { SiteCompany, SitePerson, SiteSchool } from './world.ts';

const SITE = 'https://www.linkedin.com';

/** Where a company's name links to when signed in: by number, or a search for one without a page. */
export function companyHref(company: SiteCompany): string {
  return company.hasPage
    ? `${SITE}/company/${company.number}/`
    : `${SITE}/search/results/all/?keywords=${encodeURIComponent(company.name)}`;
}

export function schoolHref(school: SiteSchool): string {
  return `${SITE}/school/${school.number}/`;
}

export function composeHref(person: SitePerson): string {
  return `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.profileId}&recipient=${person.profileId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
}

/** The search for a person's connections, which carries the profile id as a JSON list. */
export function connectionsHref(person: SitePerson): string {
  return `${SITE}/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=%5B%22${person.profileId}%22%5D`;
}

/** An outside address as the site wraps it: dots escaped, through its own gate. */
export function gateHref(address: string): string {
  return `${SITE}/safety/go/?url=${encodeURIComponent(address).replaceAll('.', '%2E')}&urlhash=pRaC&mt=practice&isSdui=true`;
}
