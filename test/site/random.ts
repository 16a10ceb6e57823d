/** A stream of numbers that is the same for the same seed, so that a world can be made again byte for byte. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True with the given chance, 0 to 1. */
  chance(share: number): boolean;
  /** `length` characters out of `alphabet`. */
  text(length: number, alphabet: string): string;
}

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/): a number for any text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The item at `index`, counting round and round. Throws on an empty list: there is no right item then. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError('No item: the list is empty.');
  return item;
}

/** A generator for a seed; Mulberry32 (Tommy Ettinger, public domain): small, and good enough for invented people. */
export function makeRandom(seed: number | string): Random {
  let state = typeof seed === 'string' ? hashText(seed) : seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick: (list) => itemAt(list, int(list.length)),
    chance: (share) => next() < share,
    text: (length, alphabet) => Array.from({ length }, () => alphabet.charAt(int(alphabet.length))).join(''),
  };
}
