/** Landmarks of the public profile a signed-out visitor sees (`public_profile_v3_desktop`, seen 2024 to 2026). */

export const PAGE_KEY = 'meta[name="pageKey"][content^="public_profile"]';

/** Class: the top card has no other mark. */
export const TOP_CARD = '.top-card-layout';
export const NAME_HEADING = 'h1';

/** Class. */
export const HEADLINE = '.top-card-layout__headline';
/** Class: "Place · Contact Info 564 followers 500+ connections". */
export const SUBLINE = '.top-card-layout__first-subline';

export const COMPANY_LINK = 'a[data-tracking-control-name="public_profile_topcard-current-company"]';

/** Lower cards. The top card uses the same names on a `div`. */
export const section = (name: string): string => `section[data-section="${name}"]`;
export const ABOUT = 'summary';
export const EXPERIENCE = 'experience';
export const EDUCATION = 'educationsDetails';

/** Class: a company group's head and its roles. */
export const GROUP = '.experience-group';

/** Pictures load late: the address waits in a data attribute. */
export const PHOTO = 'img';
export const PHOTO_SOURCES = ['data-delayed-url', 'src'] as const;

/** Addresses the page states as its own. */
export const CANONICAL = 'link[rel="canonical"]';
export const OG_URL = 'meta[property="og:url"]';
export const FIRST_NAME = 'meta[property="profile:first_name"]';
export const LAST_NAME = 'meta[property="profile:last_name"]';
