import { foldWords } from './fold-word.ts';
import type { Lexicon } from './lexicon.ts';
import { asHead, asOpenHead, asStem } from './shelf.ts';

/** A piece of a written word that means something by itself: its folded letters, and where it stands in the word. */
export interface Piece {
  folded: string;
  from: number;
  to: number;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶｰﾞﾟ㈱㍿]/u;
const SPACELESS_RUNS = new RegExp(`${SPACELESS.source}+|[^]+?(?=${SPACELESS.source}|$)`, 'gu');
const ARABIC = /^\p{Script=Arabic}/u;
const LONGEST_SPACELESS = 14;
const SHORTEST_COMPOUND = 5;
const SHORTEST_STEM = 3;

/** The letters of a word folded one by one, each with its place. */
function foldLetters(word: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of word) {
    const plain = /[一-鿿ぁ-んア-ロ]/u.test(letter) && letter.normalize('NFKD') === letter;
    for (const part of plain ? letter : foldWords(letter)) {
      folded += part;
      for (let unit = 0; unit < part.length; unit += 1) places.push(at);
    }
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}

/** What a letter in no known word costs, and what a known word does: the fewest strangers, then the fewest words. */
const STRANGER = 100;
const WORD = 1;

interface Path {
  cost: number;
  /** The length of the piece that ends here, and whether it is a known word. */
  size: number;
  known: boolean;
}

/** The cheapest way to each place of a text. A single letter is a word only at the start or right after a known word. */
function findPaths(text: string, lexicon: Lexicon): Path[] {
  const paths: Path[] = [{ cost: 0, size: 0, known: true }];
  for (let to = 1; to <= text.length; to += 1) {
    let best: Path = { cost: (paths[to - 1]?.cost ?? 0) + STRANGER, size: 1, known: false };
    for (let size = 1; size <= Math.min(LONGEST_SPACELESS, to); size += 1) {
      const before = paths[to - size];
      if (before === undefined || (size === 1 && !before.known)) continue;
      const cost = before.cost + WORD;
      if (cost < best.cost && lexicon.find(text.slice(to - size, to)) !== undefined)
        best = { cost, size, known: true };
    }
    paths.push(best);
  }
  return paths;
}

/** A run of a script without spaces, cut into known words and what is left between them. */
function splitRun(word: string, lexicon: Lexicon): Piece[] {
  const { folded, places } = foldLetters(word);
  const paths = findPaths(folded, lexicon);
  const pieces: (Piece & { known: boolean })[] = [];
  for (let to = folded.length; to > 0; ) {
    const { size, known } = paths[to] ?? { size: 1, known: false };
    const start = to - size;
    const next = pieces[0];
    const from = places[start] ?? 0;
    if (next && !known && !next.known) {
      next.folded = folded.slice(start, to) + next.folded;
      next.from = from;
    } else {
      pieces.unshift({ folded: folded.slice(start, to), from, to: places[to] ?? word.length, known });
    }
    to = start;
  }
  return pieces;
}

/** A word in which Latin letters and a script without spaces meet ("IT部門長"), cut between them and within the latter. */
function splitMixed(word: string, lexicon: Lexicon): Piece[] {
  return [...word.matchAll(SPACELESS_RUNS)].flatMap(({ 0: run, index }) => {
    if (!SPACELESS.test(run)) return [{ folded: foldWords(run), from: index, to: index + run.length }];
    return splitRun(run, lexicon).map(({ folded, from, to }) => ({
      folded,
      from: from + index,
      to: to + index,
    }));
  });
}

/** Pieces with their places in a word. The last takes what is left, with the article before it. */
function place(word: string, pieces: readonly string[], sizeOf: (piece: string) => number): Piece[] {
  const { places } = foldLetters(word);
  let at = 0;
  return pieces.map((folded, index) => {
    const from = places[at] ?? 0;
    at += sizeOf(folded);
    return { folded, from, to: index === pieces.length - 1 ? word.length : (places[at] ?? word.length) };
  });
}

/** What may be written at the front of an Arabic word: "and", then "for", "with" or "as", then the article. */
const PREFIXES: readonly (readonly string[])[] = [['و'], ['ل', 'ب', 'ك']];
const ARTICLE = 'ال';

const withoutArticle = (folded: string) => (folded.startsWith(ARTICLE) ? folded.slice(2) : folded);

/** Where an Arabic word is known only without what is joined to its front: the pieces of both. */
function splitPrefixes(folded: string, lexicon: Lexicon): string[] | undefined {
  const pieces: string[] = [];
  let rest = folded;
  for (const letters of [[], ...PREFIXES]) {
    if (letters.length > 0) {
      const letter = letters.find((one) => rest.startsWith(one));
      if (letter === undefined) continue;
      pieces.push(letter);
      rest = rest.slice(1);
    }
    const bare = [rest, withoutArticle(rest), pieces.at(-1) === 'ل' ? rest.replace(/^ل/, '') : rest];
    const known = bare.find((form) => form.length > 1 && lexicon.knows(form));
    if (known !== undefined) return [...pieces, known];
  }
  return undefined;
}

/** A compound cut before its head: "Vertriebs" and "leiter". Only where both are known, or the head says enough. */
function splitCompound(folded: string, lexicon: Lexicon): string[] | undefined {
  if (folded.length < SHORTEST_COMPOUND) return undefined;
  for (let at = 2; at < folded.length - 2; at += 1) {
    const stem = folded.slice(0, at);
    const head = asHead(folded.slice(at));
    if (lexicon.find(head) !== undefined) {
      const known = [stem, stem.replace(/s$/, '')]
        .map(asStem)
        .find((form) => lexicon.find(form) !== undefined);
      if (known !== undefined) return [known, head];
    }
    const open = asOpenHead(folded.slice(at));
    if (at >= SHORTEST_STEM && lexicon.find(open) !== undefined) return [asStem(stem), open];
  }
  return undefined;
}

/** The pieces of a written word: one for most, several for compounds, joined prefixes and scripts without spaces. */
export function splitWord(word: string, lexicon: Lexicon): Piece[] {
  if (SPACELESS.test(word)) return splitMixed(word, lexicon);
  // A word may fold to nothing (a lone mark) or to several; only its letters count.
  const folded = foldWords(word).replaceAll(' ', '');
  if (folded === '') return [];
  const one = { folded, from: 0, to: word.length };
  if (lexicon.knows(folded)) return [one];
  if (ARABIC.test(folded)) {
    const pieces = splitPrefixes(folded, lexicon) ?? [withoutArticle(folded)];
    return place(word, pieces, (piece) => piece.length);
  }
  const pieces = splitCompound(folded, lexicon);
  return pieces ? place(word, pieces, (piece) => piece.replaceAll('-', '').length) : [one];
}
