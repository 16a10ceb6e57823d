import { LOCALES, type Locale } from '../../model/words.ts';
import { SMALL_WORDS } from './language-words.ts';
import { levelText } from './level-text.ts';

/** Fewer small words than this tell nothing. */
const LEAST_WORDS = 4;
/** How many times as many small words of one language there must be as of the next. */
const CLEARLY = 1.6;

/** How much a word tells for a language: less where others have it too. */
function weightOf(word: string): number {
  return 1 / LOCALES.filter((locale) => SMALL_WORDS[locale].has(word)).length;
}

/**
 * The language a text is written in, of those messages are written in; `undefined` where it is too short or not clear. By
 * its small words alone, so names, titles and quoted terms do not count.
 */
export function detectLanguage(text: string): Locale | undefined {
  const tokens = levelText(text).match(/\p{L}+/gu) ?? [];
  const scores = LOCALES.map((locale) => {
    const own = tokens.filter((token) => SMALL_WORDS[locale].has(token));
    return { locale, n: own.length, weight: own.reduce((sum, token) => sum + weightOf(token), 0) };
  }).sort((a, b) => b.weight - a.weight);
  const [first, second] = scores;
  if (first === undefined || first.n < LEAST_WORDS) return undefined;
  return first.weight >= CLEARLY * (second?.weight ?? 0) ? first.locale : undefined;
}
