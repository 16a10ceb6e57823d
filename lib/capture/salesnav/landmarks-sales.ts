/**
 * Landmarks of Sales Navigator (Ember; lead page 2026-06, search 2025-11 to 2026-10, lists and accounts 2026). Sections
 * carry a view name, values a mark of what has to be blurred in demonstrations; neither is translated or hashed.
 */

/** A value, by what it is. In a search row `job-title` is how long the job has lasted, not its title. */
export const marked = (what: string): string => `[data-anonymize="${what}"]`;

/** A part of a page. */
export const section = (name: string): string => `[data-sn-view-name="${name}"]`;

/** Parts that show other people and companies: recommended leads, "also viewed". */
export const STRANGERS =
  '[data-sn-view-name*="recommend"], [data-sn-view-name*="also-viewed"], [data-sn-view-name*="similar"], [data-sn-view-name*="relationship"], [data-sn-view-name*="shared"]';

export const RESULTS = `[id="search-results-container"], ${section('module-lead-search-results')}`;
export const RESULT = '[data-x-search-result="LEAD"]';
/** States whose row it is, rendered or not: `urn:li:fs_salesProfile:(ACw…,NAME_SEARCH,…)`. */
export const ROW_URN = '[data-scroll-into-view*="fs_salesProfile:("]';
export const LIST_ROW = 'table tr';

export const LEAD_LINK = 'a[href*="/sales/lead/"], a[href*="/sales/people/"]';
export const ACCOUNT_LINK = 'a[href*="/sales/company/"]';
export const WEBSITE_LINK = 'a[data-control-name="visit_company_website"]';

/** The overflow menu, in the card or opened elsewhere by a button of the card. */
export const MENU = '[role="menu"], [id^="hue-menu"]';
export const MENU_BUTTON = 'button[aria-controls], button[aria-owns]';
