import { WORD_PLACES } from './find-words.ts';

/**
 * Which people have which words. Those of word n stand in `posts` from `starts[n]` up to `starts[n + 1]`, each as its row times
 * four plus the place of the word; so everyone with words of one beginning stands in one piece.
 */
export interface WordIndex {
  /** In order, a line each. */
  vocabulary: string;
  starts: Uint32Array;
  posts: Uint16Array;
}

const PLACES = WORD_PLACES.length;

/** Rows and places by word. */
function gather(rows: readonly string[]): Map<string, number[]> {
  const posts = new Map<string, number[]>();
  for (const [row, words] of rows.entries()) {
    for (const [place, text] of words.split('|').entries()) {
      if (text === '') continue;
      for (const word of text.split(' ')) {
        const known = posts.get(word);
        if (known) known.push(row * PLACES + place);
        else posts.set(word, [row * PLACES + place]);
      }
    }
  }
  return posts;
}

/** The index of rows' words, each as `findWords` puts them. */
export function packWords(rows: readonly string[]): WordIndex {
  const gathered = gather(rows);
  const vocabulary = [...gathered.keys()].sort();
  const starts = new Uint32Array(vocabulary.length + 1);
  const posts: number[] = [];
  for (const [at, word] of vocabulary.entries()) {
    for (const post of gathered.get(word) ?? []) posts.push(post);
    starts[at + 1] = posts.length;
  }
  return { vocabulary: vocabulary.join('\n'), starts, posts: Uint16Array.from(posts) };
}
