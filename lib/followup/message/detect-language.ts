import { LOCALES, type Locale } from '../../model/words.ts';
import { SMALL_WORDS } from './language-words.ts';
import { levelText } from './level-text.ts';

/** Fewer small words than this tell nothing. */
const LEAST_WORDS = 4;
/** How many times as many small words of one language there must be as of the next. */
const CLEARLY = 1.6;

/**
 * The language a text is written in, of those messages are written in; `undefined` where it is too short or not clear. By
 * its small words alone, so names, titles and quoted terms do not count.
 */
export function detectLanguage(text: string): Locale | undefined {
  const tokens = levelText(text).match(/\p{L}+/gu) ?? [];
  const counts = LOCALES.map((locale) => ({
    locale,
    n: tokens.filter((token) => SMALL_WORDS[locale].has(token)).length,
  })).sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  if (first === undefined || first.n < LEAST_WORDS) return undefined;
  return first.n >= CLEARLY * (second?.n ?? 0) ? first.locale : undefined;
}
