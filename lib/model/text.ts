/** Bidi controls, zero-width marks, soft hyphens and C0/C1 controls other than tab and newlines: invisible, so never data. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A ZWJ or ZWNJ counts only inside an emoji or a script that joins letters; elsewhere it is a hidden mark. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{M}|\p{Script=Arabic}|\p{Script=Devanagari}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F)[\u200C\u200D]|[\u200C\u200D](?!\p{L}|\p{Extended_Pictographic}|[\u2640\u2642\u2695])/gu;

/** Halves of a surrogate pair standing alone, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Page text as data: NFC, without invisible marks, white space collapsed, trimmed, at most `most` UTF-16 units.
 * Returns `undefined` when nothing is left.
 */
export function cleanText(text: string | null | undefined, most: number): string | undefined {
  if (!text) return undefined;
  // A hostile page can send megabytes: cut before the costly steps, with room for what they remove.
  const clean = text
    .slice(0, most * 4)
    .replace(LONE_SURROGATE, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = clean.length > most ? clean.slice(0, most).replace(LONE_SURROGATE, '').trim() : clean;
  return cut === '' ? undefined : cut;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
const PLAIN = /^[\x00-\x7f]*$/;

/** Text in lower case and without accents, its punctuation left: `İ` and `i`, `ß` and `ss`, `Ø` and `o` meet. */
export function foldLetters(text: string): string {
  // Most texts are plain, and taking marks off costs ten times as much as reading them.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ı/g, 'i');
}

/** Text for comparing and finding: lower case, without accents, punctuation as spaces. Locale-free. */
export function foldText(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The distinct folded words of several texts, at most `most`, for a word index. */
export function wordsOf(texts: readonly (string | null | undefined)[], most: number): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const word of foldText(text).split(' ')) {
      if (word !== '') words.add(word.slice(0, 40));
      if (words.size >= most) return [...words];
    }
  }
  return [...words];
}

/** A name's one or two initials for an avatar: `Nadia Benkirane-Østergaard` gives `NB`. Empty when it has no letter. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  const letters = [parts[0], parts.length > 1 ? parts[1] : undefined].map(
    (part) => part?.match(/\p{L}/u)?.[0] ?? '',
  );
  return letters.join('').toUpperCase();
}
