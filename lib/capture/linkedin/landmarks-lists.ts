/** Landmarks of pages that list people. Rows are asked for in this order: the first selector with a person in it is the page's. */

/**
 * SDUI people search marks its rows by role alone (2026-04); its 2025 dialect and Ember by view name (2025, 2026-05). The last is
 * any list's row, and never counted as waiting to be filled.
 */
export const SEARCH_ROWS = [
  '[data-view-name="people-search-result"]',
  '[data-chameleon-result-urn], [data-view-name="search-entity-result-universal-template"]',
  '[role="listitem"]',
  'li',
] as const;

/** What only a person's row holds, on a search that also finds companies and posts (SDUI 2026-04, Ember 2026-05). */
export const PERSON_RESULT =
  '[componentkey^="SearchResultsACo"], [data-chameleon-result-urn^="urn:li:member:"], [data-view-name="people-search-result"]';
export const RESULT_KEY = '[componentkey^="SearchResultsACo"]';
/** Holds the number of a member, or `headless` for one who is out of reach. */
export const RESULT_URN = 'data-chameleon-result-urn';

/** Marks of the page kinds that stay in the document for a moment after in-page navigation to a list. */
export const PROFILE_MARKS =
  '[componentkey^="com.linkedin.sdui.profile.card.ref"], main section[data-member-id], [data-view-name="profile-card"]';
export const SEARCH_MARKS = '[data-chameleon-result-urn], [componentkey^="SearchResultsACo"]';

/** A link to write to a connection, with the profile id in it. */
export const COMPOSE_LINK = 'a[href*="profileUrn="]';

/** Own connections: SDUI (2026-05), before it Ember (class: its rows carry no other mark; until 2025). */
export const CONNECTION_ROWS = ['[data-view-name="connections-list"]', '.mn-connection-card', 'li'] as const;
export const CONNECTION_MARKS = `${CONNECTION_ROWS[0]}, ${CONNECTION_ROWS[1]}`;
/** A list of a group's members (class: it carries no other mark; 2026). */
export const GROUP_MARKS = '.groups-members-list, .groups-members-list__results-list';
/** Members of a group, and the people in a dialog: rows of a list without a mark of their own (Ember, 2026). */
export const PLAIN_ROWS = ['[role="listitem"]', 'li'] as const;

/** Comments in a post's dialog (Ember, 2026), before the plain rows of its reactions. */
export const POST_ROWS = ['article[data-id^="urn:li:comment:"]', ...PLAIN_ROWS] as const;

export const OPEN_DIALOG = 'dialog[open], [role="dialog"], [aria-modal="true"]';

/** Things to press: their words are no value. */
export const ACTION =
  'button, [role="button"], a[href*="/preload/"], a[href*="/messaging/"], a[href*="/search/"], a[href*="/premium/"]';

export const PHOTO = 'img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]';
