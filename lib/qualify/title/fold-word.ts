import { foldLetters, foldText } from '../../model/text.ts';

/** Letters Arabic writers take for each other: ya and alef maksura, ta marbuta and ha, Persian and Arabic kaf. */
const ARABIC_TWINS: readonly (readonly [RegExp, string])[] = [
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [/ـ/g, ''],
];
const ARABIC = /\p{Script=Arabic}/u;
const PLAIN = /^[a-z0-9 ]*$/;

const joinTwins = (folded: string) =>
  ARABIC.test(folded)
    ? ARABIC_TWINS.reduce((word, [twin, letter]) => word.replace(twin, letter), folded)
    : folded;

/** Words of titles folded for comparing: as all text, and Arabic without article-like twins of letters and stretching. */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower.trim() : joinTwins(foldText(text));
}

/** The same with its punctuation left: a list of patterns whose words are yet to be told apart. */
export const foldPatterns = (text: string) => joinTwins(foldLetters(text));
