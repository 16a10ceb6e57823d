/** Control characters but tab and line feed, and the separators some programs end a line at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/g;
/** Halves of a surrogate pair standing alone, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text of several lines for a card or a calendar, where a stray control character could end a line. */
export function cleanLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(LONE_SURROGATE, '');
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return cleanLines(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
