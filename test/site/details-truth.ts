import type { PersonReading } from '../../lib/model/reading.ts';
import type { PageTruth } from './site-page.ts';
import { truthOf } from './truth.ts';
import type { SiteView } from './view.ts';
import type { SitePerson, World } from './world.ts';

/** The section a sub-page shows. */
export type DetailsOf = 'experience' | 'education';

/**
 * What a sub-page of a profile says of its person: who it is by address and title, and one section. A page of jobs says
 * the present title and employer as well.
 */
export function detailsTruth(world: World, person: SitePerson, view: SiteView, of: DetailsOf): PageTruth {
  const { fields, alsoRight, traps } = truthOf(world, person, view);
  const { identities, url, name, title, company, companyUrl, positions, education } = fields;
  const jobs = {
    ...(title && { title }),
    ...(company && { company }),
    ...(companyUrl && { companyUrl }),
    ...(positions && { positions }),
  };
  const stated: PersonReading = {
    identities,
    ...(url && { url }),
    ...(name && { name }),
    ...(of === 'experience' ? jobs : education && { education }),
  };
  return { kind: 'person', people: [{ fields: stated, alsoRight }], traps };
}
