/** Bits of a number of 64 that say which text it is; the others hold some of its letters, so many bits each. */
const PLACE_BITS = 20;
const LETTER_BITS = 7;
const LETTERS = 6;
/** Stretches of so many letters that are sorted by number: behind them few texts are still alike. */
const STRETCHES = 3;
/** Letters that have a number of their own: the most frequent. Those between two of them share one. */
const OWN_NUMBERS = 2 ** (LETTER_BITS - 1) - 1;

/** The number of each letter; negative where others share it. They rise with the letters. */
function readAlphabet(texts: readonly string[]): Int16Array {
  const counts = new Uint32Array(65_536);
  for (const text of texts) {
    const end = Math.min(text.length, LETTERS * STRETCHES);
    for (let at = 0; at < end; at++) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  }
  const used: number[] = [];
  for (let code = 0; code < counts.length; code++) if (counts[code] !== 0) used.push(code);
  const frequent = new Set(
    used.toSorted((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0)).slice(0, OWN_NUMBERS),
  );
  const numbers = new Int16Array(65_536);
  let number = 0;
  let sharing = false;
  for (const code of used) {
    const own = frequent.has(code);
    if (own || !sharing) number++;
    sharing = !own;
    numbers[code] = own ? number : -number;
  }
  return numbers;
}

/** Half of a stretch's letters in one number; whole numbers of 32 bits are the fastest there are. */
const HALF = LETTERS / 2;
const HALVES = STRETCHES * 2;

/** Each text's letters, half a stretch in each number. Behind a letter that shares its number nothing more is told. */
function tellLetters(texts: readonly string[]): Uint32Array {
  const numbers = readAlphabet(texts);
  const halves = new Uint32Array(texts.length * HALVES);
  for (let n = 0; n < texts.length; n++) {
    const text = texts[n] ?? '';
    const end = Math.min(text.length, LETTERS * STRETCHES);
    for (let at = 0, half = n * HALVES; at < end; half++) {
      let key = 0;
      let told = HALF;
      for (; told > 0 && at < end; told--, at++) {
        const number = numbers[text.charCodeAt(at)] ?? 0;
        if (number < 0) {
          key = (key << LETTER_BITS) | -number;
          told--;
          at = end;
          break;
        }
        key = (key << LETTER_BITS) | number;
      }
      halves[half] = key << (LETTER_BITS * told);
    }
  }
  return halves;
}

/**
 * Sorts an order by one stretch; those alike stay as they stand. The letters and the place are put into one number of 64 bits, low
 * word first: the browser sorts numbers many times as fast as it sorts texts by a function.
 */
function sortByStretch(order: Uint32Array, halves: Uint32Array, stretch: number): Uint32Array {
  const words = new Uint32Array(order.length * 2);
  const halfBits = LETTER_BITS * HALF;
  const lowBits = 32 - PLACE_BITS;
  for (let n = 0; n < order.length; n++) {
    const at = (order[n] ?? 0) * HALVES + 2 * stretch;
    const [one, other] = [halves[at] ?? 0, halves[at + 1] ?? 0];
    words[2 * n] = (other << PLACE_BITS) | n;
    words[2 * n + 1] = (one << (halfBits - lowBits)) | (other >>> lowBits);
  }
  new BigUint64Array(words.buffer).sort();
  const sorted = new Uint32Array(order.length);
  for (let n = 0; n < order.length; n++) sorted[n] = order[(words[2 * n] ?? 0) & (2 ** PLACE_BITS - 1)] ?? 0;
  return sorted;
}

const compareTexts = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** A run as long as this, of one script mostly, is sorted as texts by themselves are, with an alphabet of its own. */
const LONG_RUN = 200;

/** The places of texts alike in every stretch, in order. */
function orderRun(run: Uint32Array, texts: readonly string[]): Uint32Array {
  if (run.length < LONG_RUN || run.length === texts.length)
    return run.sort((one, other) => compareTexts(texts[one] ?? '', texts[other] ?? ''));
  const order = orderTexts(Array.from(run, (place) => texts[place] ?? ''));
  return order.map((at) => run[at] ?? 0);
}

/** Texts in order by their letters; those alike in every stretch are compared further. */
function orderTexts(texts: readonly string[]): Uint32Array {
  const halves = tellLetters(texts);
  let order: Uint32Array = new Uint32Array(texts.length);
  for (let n = 0; n < order.length; n++) order[n] = n;
  for (let stretch = STRETCHES - 1; stretch >= 0; stretch--) order = sortByStretch(order, halves, stretch);
  const areAlike = (one: number, other: number) => {
    for (let half = 0; half < HALVES; half++)
      if (halves[one * HALVES + half] !== halves[other * HALVES + half]) return false;
    return true;
  };
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && areAlike(order[from] ?? 0, order[to] ?? 0)) to++;
    if (to > from + 1) order.set(orderRun(order.slice(from, to), texts), from);
    from = to;
  }
  return order;
}

/** The rank of each text among all of them by its UTF-16 units, from 0; equal texts share one. */
export function rankTexts(texts: readonly string[]): Uint32Array {
  if (texts.length >= 2 ** PLACE_BITS) throw new RangeError(`at most ${2 ** PLACE_BITS} texts`);
  const ranks = new Uint32Array(texts.length);
  let rank = -1;
  let last: string | undefined;
  for (const at of orderTexts(texts)) {
    const text = texts[at];
    if (text !== last) rank++;
    last = text;
    ranks[at] = rank;
  }
  return ranks;
}
