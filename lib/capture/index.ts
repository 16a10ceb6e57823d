import type { Reading } from '../model/reading.ts';
import type { Recipe } from '../model/recipe.ts';
import { type Adapter, refuse } from './adapter.ts';
import { linkedInProfile } from './linkedin/read-profile.ts';

/** Every kind of page that can be read. An address belongs to one of them; order settles nothing. */
const ADAPTERS: readonly Adapter[] = [linkedInProfile];

/**
 * Reads the page in `document`, which the browser shows under `url`, and says what it found with the evidence for each
 * field, or why it refuses. Never throws, clicks, scrolls, fetches or changes the page.
 * @param recipes where the user pointed out fields; asked last
 */
export function readPage(document: Document, url: URL, recipes: readonly Recipe[] = []): Reading {
  try {
    const page = { document, url, recipes };
    const adapter = ADAPTERS.find((known) => known.detect(page));
    return adapter ? adapter.read(page) : refuse('not-a-profile', 'a page of a known kind');
  } catch {
    // A page built to break a reader gets a refusal; what it threw is page text and is not repeated.
    return refuse('layout-unknown', 'reading the page failed');
  }
}
