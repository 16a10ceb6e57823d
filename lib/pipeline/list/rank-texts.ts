/** Bits of a number that say which text it is; the others hold its first letters. */
const PLACE_BITS = 20;
const LETTER_BITS = 64 - PLACE_BITS;

/** The letters in use, numbered from 1 in their order, and the bits one of them takes. */
function readAlphabet(texts: readonly string[]): { numbers: Uint16Array; bits: number } {
  const numbers = new Uint16Array(65_536);
  for (const text of texts) for (let at = 0; at < text.length; at++) numbers[text.charCodeAt(at)] = 1;
  let count = 0;
  for (let code = 0; code < numbers.length; code++) if (numbers[code] === 1) numbers[code] = ++count;
  return { numbers, bits: Math.max(1, Math.ceil(Math.log2(count + 1))) };
}

/**
 * Writes the first letters of each text and its place into one number of 64 bits, low word first: the browser sorts numbers many
 * times as fast as it sorts texts by a function.
 */
function pack(texts: readonly string[], numbers: Uint16Array, bits: number, letters: number): BigUint64Array {
  const words = new Uint32Array(texts.length * 2);
  const highLetters = 2 ** (LETTER_BITS - 32);
  for (let n = 0; n < texts.length; n++) {
    const text = texts[n] ?? '';
    let key = 0;
    for (let at = 0; at < letters; at++)
      key = key * 2 ** bits + (at < text.length ? (numbers[text.charCodeAt(at)] ?? 0) : 0);
    key *= 2 ** (LETTER_BITS - bits * letters);
    words[2 * n] = (key % highLetters) * 2 ** PLACE_BITS + n;
    words[2 * n + 1] = Math.floor(key / highLetters);
  }
  const packed = new BigUint64Array(words.buffer);
  packed.sort();
  return packed;
}

const compareTexts = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Texts in order by their letters; those that begin alike are compared whole. */
function orderTexts(texts: readonly string[]): Uint32Array {
  const { numbers, bits } = readAlphabet(texts);
  const letters = Math.floor(LETTER_BITS / bits);
  const words = new Uint32Array(pack(texts, numbers, bits, letters).buffer);
  const order = new Uint32Array(texts.length);
  const placeOf = (n: number) => (words[2 * n] ?? 0) % 2 ** PLACE_BITS;
  const alike = (one: number, other: number) =>
    words[2 * one + 1] === words[2 * other + 1] &&
    (words[2 * one] ?? 0) >>> PLACE_BITS === (words[2 * other] ?? 0) >>> PLACE_BITS;
  for (let from = 0; from < texts.length; ) {
    let to = from + 1;
    while (to < texts.length && alike(from, to)) to++;
    const run = Array.from({ length: to - from }, (_, n) => placeOf(from + n));
    if (run.length > 1) run.sort((one, other) => compareTexts(texts[one] ?? '', texts[other] ?? ''));
    order.set(run, from);
    from = to;
  }
  return order;
}

/** The rank of each text among all of them by its UTF-16 units, from 0; equal texts share one. */
export function rankTexts(texts: readonly string[]): Uint32Array {
  if (texts.length >= 2 ** PLACE_BITS) throw new RangeError(`at most ${2 ** PLACE_BITS} texts`);
  const ranks = new Uint32Array(texts.length);
  const order = orderTexts(texts);
  let rank = -1;
  let last: string | undefined;
  for (const at of order) {
    if (texts[at] !== last) rank++;
    last = texts[at];
    ranks[at] = rank;
  }
  return ranks;
}
