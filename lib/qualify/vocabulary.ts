import { findCountry } from './country.ts';
import type { Place } from './place.ts';
import type { SizeReading } from './size.ts';

/**
 * The readers of sizes and places, and the names of industries in other languages, come with some hundred kilobytes of
 * words. No page needs them before it draws, so they are loaded apart, once, by whoever opens the database: every score
 * is told after a read of it.
 */
type Readers = typeof import('./vocabulary-readers.ts');

let readers: Readers | undefined;
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  readers = await import('./vocabulary-readers.ts');
}

/** Loads the readers; what was loaded stays. Rejects when the package is broken. */
export function loadVocabulary(): Promise<void> {
  loading ??= load();
  return loading;
}

/** The readers, once loaded. */
export function vocabulary(): Readers | undefined {
  return readers;
}

/** The head count a text states; unknown until the vocabulary is loaded. */
export function readSize(text: string): SizeReading | undefined {
  return readers?.readSize(text);
}

/** Where a text says someone is; only countries are known until the vocabulary is loaded. */
export function readPlace(text: string, locale?: string): Place {
  if (readers) return readers.readPlace(text, locale);
  const country = findCountry(text, locale);
  return country === undefined ? {} : { country };
}
