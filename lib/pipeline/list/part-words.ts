import { WORD_PLACES } from './find-words.ts';
import type { WordIndex } from './pack-words.ts';
import { countBits, letterBits, slipsToBeginning } from './typo.ts';

/** How far from what was typed a word may be found: the lower, the better. */
export const COST = {
  /** Added for each place after the name. */
  place: 2,
  /** A beginning of the word, not all of it. */
  beginning: 1,
  /** The first slip counts more than any place. */
  slip: 10,
  /** It is not there. */
  none: 255,
} as const;

const PLACES = WORD_PLACES.length;

/** The words of each row, the other way round than the index: row n's from `starts[n]`, each as its number times four plus its place. */
interface ByRow {
  starts: Uint32Array;
  words: Uint32Array;
}

function turnRound({ starts, posts }: WordIndex): ByRow {
  let size = 0;
  for (const post of posts) size = Math.max(size, Math.floor(post / PLACES) + 1);
  const begins = new Uint32Array(size + 1);
  for (const post of posts)
    begins[Math.floor(post / PLACES) + 1] = (begins[Math.floor(post / PLACES) + 1] ?? 0) + 1;
  for (let row = 0; row < size; row++) begins[row + 1] = (begins[row + 1] ?? 0) + (begins[row] ?? 0);
  const next = begins.slice();
  const words = new Uint32Array(posts.length);
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let n = starts[word] ?? 0; n < (starts[word + 1] ?? 0); n++) {
      const [row, place] = [Math.floor((posts[n] ?? 0) / PLACES), (posts[n] ?? 0) % PLACES];
      const at = next[row] ?? 0;
      words[at] = word * PLACES + place;
      next[row] = at + 1;
    }
  }
  return { starts: begins, words };
}

/** One chunk's words, ready to be looked up. */
export class PartWords {
  readonly #index: WordIndex;
  #starts: Uint32Array | undefined;
  #bits: Int32Array | undefined;
  #byRow: ByRow | undefined;

  constructor(index: WordIndex) {
    this.#index = index;
  }

  /** Where each word begins in the vocabulary; behind them where it ends, with a line's end more. */
  get #lines(): Uint32Array {
    if (this.#starts) return this.#starts;
    const { vocabulary, starts } = this.#index;
    const lines = new Uint32Array(starts.length);
    for (let n = 1, at = 0; n < lines.length; n++) {
      const end = vocabulary.indexOf('\n', at);
      at = (end < 0 ? vocabulary.length : end) + 1;
      lines[n] = at;
    }
    this.#starts = lines;
    return lines;
  }

  get #size(): number {
    return this.#index.starts.length - 1;
  }

  /** The first word that does not sort before `typed`; with `past` the first that sorts behind every word beginning so. */
  #find(typed: string, past: boolean): number {
    const lines = this.#lines;
    const { vocabulary } = this.#index;
    let [low, high] = [0, this.#size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const from = lines[middle] ?? 0;
      const length = Math.min(typed.length, (lines[middle + 1] ?? 0) - 1 - from);
      let order = 0;
      for (let at = 0; at < length && order === 0; at++)
        order = vocabulary.charCodeAt(from + at) - typed.charCodeAt(at);
      if (order === 0) order = length < typed.length ? -1 : past ? -1 : 1;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Notes the rows that have a word, at the cost of the place it stands in. */
  #mark(word: number, cost: number, costs: Uint8Array, start: number): void {
    const { starts, posts } = this.#index;
    for (let n = starts[word] ?? 0; n < (starts[word + 1] ?? 0); n++) {
      const post = posts[n] ?? 0;
      const at = start + Math.floor(post / PLACES);
      const all = cost + COST.place * (post % PLACES);
      if (all < (costs[at] ?? 0)) costs[at] = all;
    }
  }

  /** Notes everyone with a word that begins as typed. `start` is the place of the chunk's first person in `costs`. */
  markBeginnings(typed: string, costs: Uint8Array, start: number): void {
    const lines = this.#lines;
    const end = this.#find(typed, true);
    for (let word = this.#find(typed, false); word < end; word++) {
      const whole = (lines[word + 1] ?? 0) - 1 - (lines[word] ?? 0) === typed.length;
      this.#mark(word, whole ? 0 : COST.beginning, costs, start);
    }
  }

  /** The same for words that have it anywhere, in scripts that put no space between words. */
  markInside(typed: string, costs: Uint8Array, start: number): void {
    const { vocabulary } = this.#index;
    const lines = this.#lines;
    let word = 0;
    for (let at = vocabulary.indexOf(typed); at >= 0; at = vocabulary.indexOf(typed, at + 1)) {
      while ((lines[word + 1] ?? Number.POSITIVE_INFINITY) <= at) word++;
      this.#mark(word, COST.beginning, costs, start);
    }
  }

  get #letterBits(): Int32Array {
    if (this.#bits) return this.#bits;
    const lines = this.#lines;
    const bits = new Int32Array(this.#size);
    for (let word = 0; word < bits.length; word++)
      bits[word] = letterBits(this.#index.vocabulary, lines[word], (lines[word + 1] ?? 0) - 1);
    this.#bits = bits;
    return bits;
  }

  /** The same for words that begin nearly as typed, with up to `most` slips. */
  markNear(typed: string, most: number, costs: Uint8Array, start: number): void {
    const wanted = letterBits(typed);
    const bits = this.#letterBits;
    const lines = this.#lines;
    const { vocabulary } = this.#index;
    const short = typed.length < 5;
    for (let word = 0; word < bits.length; word++) {
      const lacking = wanted & ~(bits[word] ?? 0);
      // Most words lack several letters: told apart before anything is called.
      if ((lacking & (lacking - 1)) !== 0 && (most < 2 || countBits(lacking) > most)) continue;
      const from = lines[word] ?? 0;
      const to = (lines[word + 1] ?? 0) - 1;
      // Short words have many neighbours: those that begin otherwise are somebody else's.
      if (short && vocabulary.charCodeAt(from) !== typed.charCodeAt(0)) continue;
      const slips = slipsToBeginning(typed, vocabulary, from, to, most);
      if (slips === 0 || slips > most) continue;
      const longer = to - from > typed.length + most;
      this.#mark(word, COST.slip * slips + (longer ? COST.beginning : 0), costs, start);
    }
  }

  /** The words of one row as they were packed: by place, in order. */
  wordsOf(row: number): string {
    this.#byRow ??= turnRound(this.#index);
    const { starts, words } = this.#byRow;
    const lines = this.#lines;
    const places = WORD_PLACES.map(() => [] as string[]);
    for (let n = starts[row] ?? 0; n < (starts[row + 1] ?? 0); n++) {
      const word = Math.floor((words[n] ?? 0) / PLACES);
      const text = this.#index.vocabulary.slice(lines[word], (lines[word + 1] ?? 0) - 1);
      places[(words[n] ?? 0) % PLACES]?.push(text);
    }
    const joined = places.map((each) => each.join(' ')).join('|');
    return joined.replace(/\|+$/, '');
  }
}
