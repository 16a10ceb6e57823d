/** The full style is the long one with the weekday before it. */
const STYLES = ['medium', 'long', 'short'] as const;

/** Blocks of ten digits a page may write numbers in: Arabic, Persian, Devanagari, Bengali. */
const DIGIT_BLOCKS = [0x660, 0x6f0, 0x966, 0x9e6];

/** Text with every digit written 0 to 9. */
export function latinDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_BLOCKS.find((block) => code >= block && code < block + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const plain = (text: string): string =>
  latinDigits(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A year and a day no month, week day or era is written with, as stand-ins. */
const YEAR = 2033;
const DAY = 22;

interface Pattern {
  /** From 0. */
  month: number;
  text: string;
  /** The month's name, where the pattern has one. */
  name: string;
}

const known = new Map<string, Pattern[]>();

/** How a language writes the twelve months, with stand-ins for year and day. Kept: a list has a date a row. */
function patternsOf(language: string): Pattern[] {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const formats = STYLES.flatMap((dateStyle) => formatFor(language, dateStyle) ?? []);
  const made = formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => {
      const date = new Date(Date.UTC(YEAR, month, DAY));
      const name = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
      return { month, text: plain(format.format(date)), name: /\d/.test(name) ? '' : plain(name) };
    }),
  );
  known.set(language, made);
  return made;
}

/** Whether `wanted` stands in `text` and not as a part of a longer number. */
function holds(text: string, wanted: string): boolean {
  const at = text.indexOf(wanted);
  return at >= 0 && !/\d/.test(text[at - 1] ?? '') && !/\d/.test(text[at + wanted.length] ?? '');
}

/** The months a text names, its abbreviations included: "Sept." where the browser says "September". */
function monthsNamed(words: readonly string[], patterns: readonly Pattern[]): number[] {
  const named = patterns.filter(({ name }) =>
    words.some((word) => name !== '' && (word === name || (word.length >= 3 && name.startsWith(word)))),
  );
  return named.map(({ month }) => month);
}

/**
 * The one date a short text holds as `YYYY-MM-DD`, or `undefined`: "Connected on May 17, 2026". Works in every language the browser
 * knows: year and day are taken from the text, every month is written out in the page's locale, and exactly one must match.
 */
export function readDate(text: string, locale: string): string | undefined {
  if (text.length > 80) return undefined;
  const wanted = plain(text);
  const numbers = [...wanted.matchAll(/\d+/g)].map((match) => match[0]);
  const years = new Set(numbers.filter((digits) => digits.length === 4).map(Number));
  const days = numbers.filter((digits) => digits.length <= 2);
  const [year] = years;
  if (year === undefined || years.size > 1 || year < 1970) return undefined;
  const patterns = [locale, 'en-US'].flatMap(patternsOf);
  const written = days.flatMap((day) =>
    patterns
      .filter((pattern) =>
        holds(wanted, pattern.text.replace(String(DAY), day).replace(String(YEAR), String(year))),
      )
      .map(({ month }) => dayText(year, month, Number(day))),
  );
  const worded = () =>
    days.length === 1
      ? monthsNamed(wanted.split(' '), patterns).map((month) => dayText(year, month, Number(days[0])))
      : [];
  const found = new Set((written.length > 0 ? written : worded()).filter((day) => day !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** `undefined` for a day the month does not have. */
function dayText(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return day > 0 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** Numbers 0 to 9 and the Gregorian calendar, whatever the language's own: the site counts so everywhere. */
function formatFor(locale: string, dateStyle: (typeof STYLES)[number]): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, {
      dateStyle,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
  } catch {
    return undefined;
  }
}
