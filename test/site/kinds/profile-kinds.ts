import { renderProfile } from '../render-profile.ts';
import type { PageKind, SitePage } from '../site-page.ts';
import { truthOf } from '../truth.ts';
import { profileUrl, type SiteView } from '../view.ts';
import { SITE_LAYOUTS } from '../world.ts';

/** A person's own page, everything on it loaded, in each layout. */
export const PROFILE_KINDS: readonly PageKind[] = SITE_LAYOUTS.map((layout) => ({
  name: `profile/${layout}`,
  make: ({ world, person, locale }): SitePage => {
    const view: SiteView = { layout, locale, scrolled: true };
    const { fields, alsoRight, traps } = truthOf(world, person, view);
    return {
      url: profileUrl(person),
      html: renderProfile(world, person, view),
      truth: { kind: 'person', people: [{ fields, alsoRight }], traps },
    };
  },
}));
