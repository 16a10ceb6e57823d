/**
 * Landmarks of the Ember profile ("classic", BIGPIPE), seen 2024-08 and still served in 2026. Half of its class names
 * are build hashes; the few readable ones below are used only where nothing else marks the place.
 */

/** Class: the application root carries no other mark. Present before any content is. */
export const APPLICATION = 'body.ember-application';

/** The top card; the attribute holds the subject's numeric member id. */
export const TOP_CARD = 'main section[data-member-id]';
export const NAME_HEADING = 'h1';

/** The element the site offers to rewrite: the headline. */
export const HEADLINE = '[data-generated-suggestion-target]';
/** Class, fallback. */
export const HEADLINE_CLASS = '.text-body-medium';

/** Class: the visible twin of the degree. */
export const DEGREE_CLASS = '.dist-value';
/** Visible twins; the other twin is for screen readers. */
export const SHOWN_TWIN = 'span[aria-hidden="true"]';

/** Employer and school, in this order; with no job the school comes first and looks the same. */
export const EMPLOYER_BUTTON = 'ul button[aria-label]';

export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
/** Class, fallback. */
export const PLACE_CLASS = '.text-body-small.inline.t-black--light';

export const PHOTO = 'img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]';

/** An empty anchor marks each lower card. */
export const CARD = 'main section[data-view-name="profile-card"]';
export const cardAnchor = (name: 'about' | 'experience' | 'education'): string => `[id="${name}"]`;

/** An entry of a list card, and inside it the roles of a company group. */
export const ENTRY = '[data-view-name="profile-component-entity"]';

/** Answers the server had ready for this document load; none are added by later in-page navigation. */
export const ISLAND_REQUEST = 'code[id^="datalet-bpr-guid-"]';
