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

/** A rescore asks the same few thousand texts again and again, and the wanted ones once per person. */
const MOST_REMEMBERED = 4_000;

function remembering<T>(read: (readers: Readers, text: string) => T): (text: string) => T | undefined {
  const known = new Map<string, T>();
  return (text) => {
    if (readers === undefined) return undefined;
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(readers, text);
    known.set(text, value);
    return value;
  };
}

/** The head count a text states; unknown until the vocabulary is loaded. */
export const readSize: (text: string) => SizeReading | undefined = remembering((loaded, text) =>
  loaded.readSize(text),
);

const readLoadedPlace = remembering((loaded, text) => loaded.readPlace(text));

/** Where a text says someone is; only countries are known until the vocabulary is loaded. */
export function readPlace(text: string): Place {
  const place = readLoadedPlace(text);
  if (place !== undefined) return place;
  const country = findCountry(text);
  return country === undefined ? {} : { country };
}
