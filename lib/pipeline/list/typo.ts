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
const FAR = 99;
/** The table below: a row for each letter typed, a cell for each beginning of the word. */
const WIDTH = MOST_LETTERS + 4;
const table = new Uint8Array(WIDTH * (MOST_LETTERS + 1));
for (let at = 0; at < WIDTH; at++) table[at] = at;

/**
 * Fills one row: the least slips between the first `i` letters typed and each beginning of the word, near the diagonal.
 * @returns the least of the row
 */
function fillRow(typed: string, i: number, text: string, from: number, length: number, most: number): number {
  const low = i - most > 1 ? i - most : 1;
  const high = i + most < length ? i + most : length;
  const row = i * WIDTH;
  const above = row - WIDTH;
  table[row + low - 1] = low === 1 ? i : FAR;
  let least = low === 1 ? i : FAR;
  const letter = typed.charCodeAt(i - 1);
  for (let j = low; j <= high; j++) {
    const other = text.charCodeAt(from + j - 1);
    let slips = (table[above + j - 1] ?? FAR) + (letter === other ? 0 : 1);
    const added = (table[above + j] ?? FAR) + 1;
    const missing = (table[row + j - 1] ?? FAR) + 1;
    if (added < slips) slips = added;
    if (missing < slips) slips = missing;
    if (i > 1 && j > 1 && letter === text.charCodeAt(from + j - 2) && typed.charCodeAt(i - 2) === other) {
      const turned = (table[above - WIDTH + j - 2] ?? FAR) + 1;
      if (turned < slips) slips = turned;
    }
    table[row + j] = slips;
    if (slips < least) least = slips;
  }
  table[row + high + 1] = FAR;
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
  const length = to - from < typed.length + most ? to - from : typed.length + most;
  if (typed.length > MOST_LETTERS || length < typed.length - most) return most + 1;
  for (let i = 1; i <= typed.length; i++) {
    if (fillRow(typed, i, text, from, length, most) > most) return most + 1;
  }
  let least = most + 1;
  const row = typed.length * WIDTH;
  for (let j = typed.length > most ? typed.length - most : 0; j <= length; j++) {
    const slips = table[row + j] ?? FAR;
    if (slips < least) least = slips;
  }
  return least;
}
