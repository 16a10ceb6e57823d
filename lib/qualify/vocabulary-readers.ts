/** What `loadVocabulary` loads: the readers that bring long lists of words and names with them. */
export { industryMeanings, nameOfIndustry } from './industry-names.ts';
export { readPlace } from './place.ts';
export { readSize } from './size.ts';
