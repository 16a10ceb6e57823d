import { foldText } from '../model/text.ts';

/** British and American spellings of one word. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/isation/g, 'ization'],
  [/\bdefence\b/g, 'defense'],
  [/\bjewellery\b/g, 'jewelry'],
  [/\bcentre/g, 'center'],
  [/\bfibre/g, 'fiber'],
  [/\bprogramme/g, 'program'],
  [/\btheatre/g, 'theater'],
];

/** An industry's label for comparing: folded, "and" and "&" the same in each language, one spelling of English words. */
export function labelKey(label: string): string {
  const folded = foldText(label).replace(/(?<=\S ?) (?:and|und|et|y|e|ed|en|dan) (?=\S)/g, ' ');
  return SPELLINGS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), folded);
}
