const STYLES = ['medium', 'long', 'full', 'short'] as const;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A written date as `YYYY-MM-DD`, or `undefined`. Works in every language the browser knows: the candidates for the
 * year and day are taken from the text, every month is written out in the page's locale, and exactly one must match.
 */
export function readDate(text: string, locale: string): string | undefined {
  const numbers = [...text.matchAll(/\d{1,4}/g)].map((match) => match[0]);
  const year = Number(numbers.find((digits) => digits.length === 4));
  const days = numbers.filter((digits) => digits.length <= 2).map(Number);
  if (!Number.isInteger(year) || year < 1970 || text.length > 60) return undefined;
  const wanted = plain(text);
  const found = new Set<string>();
  for (const language of new Set([locale, 'en-US'])) {
    for (const dateStyle of STYLES) {
      const format = formatFor(language, dateStyle);
      for (let month = 0; format !== undefined && month < 12; month++) {
        for (const day of days) {
          const date = new Date(Date.UTC(year, month, day));
          const real = day > 0 && date.getUTCDate() === day;
          if (real && plain(format.format(date)) === wanted) found.add(date.toISOString().slice(0, 10));
        }
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function formatFor(locale: string, dateStyle: (typeof STYLES)[number]): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}
