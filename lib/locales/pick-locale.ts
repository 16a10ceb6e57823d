import { LOCALES, type Locale } from '../model/words.ts';

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Indonesian was `in` before ISO 639 changed it in 1989; Java-based systems still report it. */
const OLD_CODES: Readonly<Record<string, string>> = { in: 'id' };

function known(tag: string): Locale | undefined {
  const language = languageOf(tag);
  const modern = OLD_CODES[language] ?? language;
  return LOCALES.find((locale) => locale === modern);
}

/** The first of the wanted BCP 47 tags whose language the interface speaks; English when none is. */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const locale = known(tag);
    if (locale !== undefined) return locale;
  }
  return 'en';
}

/**
 * The tag dates and numbers are written in: the first wanted one of the interface's language (`en-GB` for `en`), so
 * that day and month keep the reader's order; else the language itself. A malformed tag is passed over.
 */
export function pickFormatLocale(wanted: readonly string[], locale: Locale): string {
  for (const tag of wanted) {
    if (known(tag) !== locale) continue;
    try {
      return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? locale;
    } catch {}
  }
  return locale;
}
