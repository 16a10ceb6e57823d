/** What `loadVocabulary` loads: the readers that bring long lists of words and names with them. */
export { readPlace } from './place.ts';
export { readSize } from './size.ts';
