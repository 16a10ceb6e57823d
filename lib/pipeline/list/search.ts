import { foldText } from '../../model/text.ts';
import { COST, type PartWords } from './part-words.ts';
import { slipsAllowed } from './typo.ts';

/** A chunk's words, and the place of its first person in the whole list. */
export interface Searched {
  start: number;
  words: PartWords;
}

/** With fewer people found than fill a screen, words that are nearly as typed are looked for too. */
const FEW = 25;

/** Longer queries are cut: nobody types them, and each word costs a pass. */
const MOST_WORDS = 6;

/** Scripts that put no space between words: what is sought may stand anywhere in one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** What a person's words cost all together; `NOT_FOUND` where one of them is not there. */
export const NOT_FOUND = 0xffff;

function costsOf(typed: string, parts: readonly Searched[], size: number, near: boolean): Uint8Array {
  const costs = new Uint8Array(size).fill(COST.none);
  const unspaced = UNSPACED.test(typed);
  const slips = near ? slipsAllowed(typed.length) : 0;
  for (const { start, words } of parts) {
    if (unspaced) words.markInside(typed, costs, start);
    else words.markBeginnings(typed, costs, start);
    if (slips > 0) words.markNear(typed, slips, costs, start);
  }
  return costs;
}

/** Adds up what each word costs. Everybody has to have all of them. */
function addUp(costs: readonly Uint8Array[], size: number): Uint16Array {
  const total = new Uint16Array(size);
  const none = COST.none;
  for (const each of costs) {
    for (let at = 0; at < size; at++) {
      const cost = each[at] ?? none;
      const before = total[at] ?? 0;
      total[at] = cost === none || before === NOT_FOUND ? NOT_FOUND : before + cost;
    }
  }
  return total;
}

function countFound(total: Uint16Array, alive: Uint8Array, enough: number): number {
  let n = 0;
  for (let at = 0; at < total.length && n < enough; at++) if (total[at] !== NOT_FOUND && alive[at] === 1) n++;
  return n;
}

/** The folded words of what was typed, each once. */
function typedWords(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS).map((word) => word.slice(0, 40));
}

/**
 * Finds people by what is typed: every word must begin one of theirs. What each person's words cost, by place in the list: the
 * less, the nearer; a word of the name is nearer than one of the company, that nearer than one of the title, then all others.
 * Where that finds few, words with a slip or two are looked for too, and cost more than any without.
 * @param alive 1 at the places of people who are still in the list
 * @returns `undefined` when nothing was typed
 */
export function searchWords(
  text: string,
  parts: readonly Searched[],
  alive: Uint8Array,
): Uint16Array | undefined {
  const words = typedWords(text);
  if (words.length === 0) return undefined;
  const size = alive.length;
  const exact = addUp(
    words.map((word) => costsOf(word, parts, size, false)),
    size,
  );
  if (countFound(exact, alive, FEW) >= FEW || words.every((word) => slipsAllowed(word.length) === 0))
    return exact;
  return addUp(
    words.map((word) => costsOf(word, parts, size, true)),
    size,
  );
}
