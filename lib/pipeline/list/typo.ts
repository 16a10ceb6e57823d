/** Letters of a word as bits: which of 32 kinds of letter it has. */
export function letterBits(text: string, from = 0, to = text.length): number {
  let bits = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return bits;
}

/** How many bits are set. Kernighan's way: they are few. */
export function countBits(bits: number): number {
  let rest = bits;
  let n = 0;
  for (; rest !== 0; n++) rest &= rest - 1;
  return n;
}

/**
 * How many slips a typed word may have: none in one or two letters, one in up to seven, then two. Short words have too many
 * neighbours for more.
 */
export const slipsAllowed = (length: number): number => (length < 3 ? 0 : length < 8 ? 1 : 2);

const MOST_LETTERS = 40;
/** Three rows of the table below: the letter before the last, the last, the present one. */
const rows = [0, 1, 2].map(() => new Uint8Array(MOST_LETTERS + 4));
const FAR = 99;

/**
 * Fills one row of the table: the least slips between the first `i` letters typed and each beginning of the word.
 * @returns the least of the row
 */
function fillRow(typed: string, i: number, text: string, from: number, length: number, most: number): number {
  const [now, last, before] = [rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]];
  if (!now || !last || !before) return FAR;
  const low = Math.max(1, i - most);
  const high = Math.min(length, i + most);
  now[low - 1] = low === 1 ? i : FAR;
  let least = now[low - 1] ?? FAR;
  const letter = typed.charCodeAt(i - 1);
  for (let j = low; j <= high; j++) {
    const other = text.charCodeAt(from + j - 1);
    let slips = (last[j - 1] ?? FAR) + (letter === other ? 0 : 1);
    slips = Math.min(slips, (last[j] ?? FAR) + 1, (now[j - 1] ?? FAR) + 1);
    const turned =
      i > 1 && j > 1 && letter === text.charCodeAt(from + j - 2) && typed.charCodeAt(i - 2) === other;
    if (turned) slips = Math.min(slips, (before[j - 2] ?? FAR) + 1);
    now[j] = slips;
    if (slips < least) least = slips;
  }
  if (high < length) now[high + 1] = FAR;
  return least;
}

/**
 * The slips between what was typed and the beginning of a word it comes nearest to: letters missing, added, wrong, or two
 * turned round (optimal string alignment). More than `most` is told as `most + 1`.
 * @param text holds the word from `from` up to `to`
 */
export function slipsToBeginning(
  typed: string,
  text: string,
  from: number,
  to: number,
  most: number,
): number {
  const length = Math.min(to - from, typed.length + most);
  if (typed.length > MOST_LETTERS || length < typed.length - most) return most + 1;
  const first = rows[0];
  if (first) for (let j = 0; j <= length + 1 && j < first.length; j++) first[j] = j <= length ? j : FAR;
  for (let i = 1; i <= typed.length; i++) {
    if (fillRow(typed, i, text, from, length, most) > most) return most + 1;
  }
  let least = most + 1;
  const last = rows[typed.length % 3];
  for (let j = Math.max(0, typed.length - most); j <= length; j++) least = Math.min(least, last?.[j] ?? FAR);
  return least;
}
