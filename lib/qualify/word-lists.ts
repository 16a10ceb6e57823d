import type { PlaceIndex } from './place-index.ts';

interface WordLists {
  places: PlaceIndex;
}

let lists: WordLists | undefined;
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const [{ PLACE_DATA }, { indexPlaces }] = await Promise.all([
    import('./place-data.ts'),
    import('./place-index.ts'),
  ]);
  lists = { places: indexPlaces(PLACE_DATA) };
}

/**
 * Loads the long lists of names, which no page needs before it draws. Whoever scores waits for it first, else cities
 * and parts of countries are not known; the database does so when it opens. Rejects when the package is broken.
 */
export function loadWordLists(): Promise<void> {
  loading ??= load();
  return loading;
}

/** The lists, once loaded. */
export function wordLists(): WordLists | undefined {
  return lists;
}
