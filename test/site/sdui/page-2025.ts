import { makeContext } from '../page-context.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { truthOf } from '../truth.ts';
import { profileUrl, type SiteView } from '../view.ts';
import type { SitePerson } from '../world.ts';
import { renderSduiProfile } from './page.ts';

/** What the earlier dialect called the blocks that the later one keys by card. */
const VIEW_NAMES: readonly (readonly [card: string, mark: (slug: string) => string])[] = [
  ['Topcard', () => 'data-view-name="profile-main-level"'],
  [
    'ExperienceTopLevelSection',
    (slug) =>
      `data-testid="profile_ExperienceTopLevelSection_${slug}" data-view-name="profile-card-experience"`,
  ],
  [
    'EducationTopLevelSection',
    (slug) =>
      `data-testid="profile_EducationTopLevelSection_${slug}" data-view-name="profile-card-education"`,
  ],
  ['About', (slug) => `data-testid="profile_About_${slug}" data-view-name="profile-card-about"`],
  ['SuggestedForYou', () => 'data-view-name="profile-card-suggested-for-you"'],
];

/**
 * The dialect of late 2025: the same blocks, marked by view names and test ids; no card keys, and the name still a
 * first heading. Outer and inner block no longer share a mark.
 */
function toOlderDialect(markup: string, person: SitePerson): string {
  const prefix = `componentkey="com.linkedin.sdui.profile.card.ref${person.profileId}`;
  let page = markup;
  for (const [card, mark] of VIEW_NAMES) {
    const key = `${prefix}${card}"`;
    page = page.replace(key, '').replace(key, mark(person.slug));
  }
  return page
    .replace(
      'componentkey="topcard-logo-image-referencekey"',
      'data-view-name="profile-top-card-member-photo"',
    )
    .replaceAll(/ componentkey="(?!entity-collection-item|profileCards|profileAside)[^"]*"/g, '')
    .replaceAll(
      /<h2 (class="_46a50973[^>]*>[^<]*)<\/h2>|<h2 (class="d5431a5b _46a50973[^>]*>[^<]*)<\/h2>/g,
      '<h1 $1$2</h1>',
    )
    .replaceAll(
      'id="verified-medium"',
      'data-view-name="profile-top-card-verified-badge" id="verified-medium"',
    );
}

/** A profile of late 2025, everything loaded. */
export function makeOlderProfile({ world, person, locale }: PageWish): SitePage {
  const view: SiteView = { layout: 'sdui', locale, scrolled: true };
  const { fields, alsoRight, traps } = truthOf(world, person, view);
  return {
    url: profileUrl(person),
    html: toOlderDialect(renderSduiProfile(makeContext(world, person, view)), person),
    truth: { kind: 'person', people: [{ fields, alsoRight }], traps },
  };
}
