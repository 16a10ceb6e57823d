import type { SiteCompany, SitePerson, SiteRole } from '../world.ts';

/** What stands in the place of a text the member hides from signed-out readers. */
export const STARS = '******** ** **********';

interface PublicRole {
  company: SiteCompany;
  role: SiteRole;
  /** Whether the page shows stars in its place. */
  hidden: boolean;
}

/** A person's roles as the signed-out page lists them; a masked profile hides the newest. */
export function publicRoles(person: SitePerson): PublicRole[] {
  return person.jobs
    .flatMap(({ company, roles }) => roles.map((role) => ({ company, role })))
    .map((entry, index) => ({ ...entry, hidden: person.masked && index === 0 }));
}
