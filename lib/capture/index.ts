import type { Reading } from '../model/reading.ts';
import type { Recipe } from '../model/recipe.ts';
import type { Adapter } from './adapter.ts';
import { anySite } from './any-site/read-any-site.ts';
import { linkedInProfile } from './linkedin/read-profile.ts';
import { LINKEDIN_BUSINESS } from './linkedin-business.ts';
import { LINKEDIN_LISTS } from './linkedin-lists.ts';
import { readWith } from './read-with.ts';

/** Every kind of page that can be read. An address belongs to one of them; order settles nothing. */
const ADAPTERS: readonly Adapter[] = [linkedInProfile, ...LINKEDIN_LISTS, ...LINKEDIN_BUSINESS, anySite];

/**
 * Reads the page in `document`, which the browser shows under `url`, and says what it found with the evidence for each
 * field, or why it refuses. Never throws, clicks, scrolls, fetches or changes the page.
 * @param recipes where the user pointed out fields; asked last
 * @param now a clock in milliseconds; with it, the reading stops at 200 ms
 */
export function readPage(
  document: Document,
  url: URL,
  recipes: readonly Recipe[] = [],
  now: () => number = () => 0,
): Reading {
  return readWith(ADAPTERS, { document, url, recipes }, now);
}
