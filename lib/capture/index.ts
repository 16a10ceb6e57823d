import type { Reading } from '../model/reading.ts';
import { readProfile } from './linkedin/read-profile.ts';

/**
 * Reads the page in `document`, which the browser shows under `url`, and says what it found with the evidence for each
 * field, or why it refuses. Never throws, clicks, scrolls, fetches or changes the page.
 */
export function readPage(document: Document, url: URL): Reading {
  try {
    return readProfile(url, document);
  } catch {
    // A page built to break a reader gets a refusal; what it threw is page text and is not repeated.
    return { ok: false, reason: 'layout-unknown', tried: ['reading the page failed'] };
  }
}
