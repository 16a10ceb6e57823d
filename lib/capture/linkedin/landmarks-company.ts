/**
 * Landmarks of the company page. Signed in it is Ember (seen until 2026-08), signed out a page of its own (seen 2023-11);
 * both state their facts in a `dl`, so that one set of readers serves both.
 */

/** Attributes alone: the signed-in application, and the public page. */
export const SIGNED_IN = 'body.ember-application, [id="global-nav"], code[id^="bpr-guid-"]';
export const SIGNED_OUT =
  'meta[name="pageKey"][content^="public_"], [data-test-id^="about-us"], [data-semaphore-content-urn], .top-card-layout';
/** Never seen on a company page (2026-11). */
export const UNKNOWN = '[data-sdui-screen]';

/** A fact of the public page by its own name, in every language. */
export const publicFact = (name: string): string => `[data-test-id="about-us__${name}"]`;

/**
 * Leads to the people who name the company as employer; the address holds the company's number. The link to those among
 * them the viewer knows asks for a network besides.
 */
export const PEOPLE_LINK =
  'a[href*="currentCompany"]:not([href*="etwork"]), a[data-tracking-control-name*="face-pile"]';

/** The number the site keeps the company under, on the public page's "report" entry. */
export const REPORT_URN = '[data-semaphore-content-urn^="urn:li:organization:"]';

/** Class, fallback: industry, place, followers and size in the signed-in top card. */
export const INFO_ITEM = '.org-top-card-summary-info-list__info-item';
/** Class, fallback: the public top card's industry. */
export const PUBLIC_HEADLINE = 'h2.top-card-layout__headline';

/** Answers the server had ready for this document load. */
export const ISLAND = 'code[id^="bpr-guid-"]';

const TABS = ['about', 'people', 'jobs', 'life', 'products', 'insights', 'events', 'alumni'];

/** Sub-pages only the company's own tabs lead to. Posts are left out: authors are linked to theirs. */
export const TAB_LINK = TABS.map((tab) => `a[href*="/${tab}"]`).join(', ');
export const TAB = new RegExp(`^/(?:company|school|showcase)/[^/]+/(?:${TABS.join('|')})(?:/|$)`);
