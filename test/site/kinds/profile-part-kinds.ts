import { makeEmberDetails } from '../ember/details.ts';
import { makeContactPage } from '../sdui/contact-page.ts';
import { makeSduiDetails } from '../sdui/details.ts';
import { makeOlderProfile } from '../sdui/page-2025.ts';
import type { PageKind } from '../site-page.ts';

/** A profile's sub-pages and its older dialect. */
export const PROFILE_PART_KINDS: readonly PageKind[] = [
  { name: 'profile/sdui-2025', make: makeOlderProfile },
  { name: 'details-experience/sdui', make: (wish) => makeSduiDetails(wish, 'experience') },
  { name: 'details-experience/ember', make: (wish) => makeEmberDetails(wish, 'experience') },
  { name: 'details-education/sdui', make: (wish) => makeSduiDetails(wish, 'education') },
  { name: 'details-education/ember', make: (wish) => makeEmberDetails(wish, 'education') },
  { name: 'contact-overlay/sdui', make: makeContactPage },
];
