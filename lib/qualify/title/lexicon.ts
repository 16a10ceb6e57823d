import { onceFor } from '../../model/once-for.ts';
import { makeShelf, type Phrase, type Shelf, startOf } from './shelf.ts';
import { VOCABULARIES } from './vocabularies.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { Sense } from './meanings.ts';

/** What phrases mean in the languages a text may be in. */
export interface Lexicon {
  /** A phrase in folded words with a space between, or a head or stem of a compound; `undefined` where there is none. */
  find(key: string): Phrase | undefined;
  /** The most words in a phrase that begins with this word. */
  longest(word: string): number;
  /** Whether a word stands in any phrase. */
  knows(word: string): boolean;
}

const shelfOf = onceFor(makeShelf);

/** Of two meanings of a phrase the first holds; a role that is as well its own field is marked so. */
function addPhrase(phrases: Map<string, Phrase>, phrase: Phrase): void {
  const taken = phrases.get(phrase.key);
  if (taken === undefined) {
    phrases.set(phrase.key, phrase);
    return;
  }
  const both =
    taken.sense.kind === 'role' && phrase.sense.kind === 'field' && taken.sense.fn === phrase.sense.fn;
  if (both) phrases.set(phrase.key, { ...taken, sense: { ...taken.sense, adjective: true } });
}

/** The phrases and words of some shelves, taken down as they are asked for. */
class OpenShelves implements Lexicon {
  readonly #shelves: readonly Shelf[];
  readonly #phrases = new Map<string, Phrase>();
  readonly #lengths = new Map<string, number>();
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #opened = new Set<string>();

  constructor(shelves: readonly Shelf[]) {
    this.#shelves = shelves;
    for (const phrase of shelves.flatMap(({ compounds }) => compounds)) {
      if (!this.#phrases.has(phrase.key)) this.#phrases.set(phrase.key, phrase);
    }
  }

  #open(key: string): void {
    const start = startOf(key);
    if (this.#opened.has(start)) return;
    this.#opened.add(start);
    for (const phrase of this.#shelves.flatMap((shelf) => shelf.beginning(start))) {
      addPhrase(this.#phrases, phrase);
      const [first = '', ...rest] = phrase.key.split(' ');
      this.#lengths.set(first, Math.max(this.#lengths.get(first) ?? 0, 1 + rest.length));
    }
  }

  find(key: string): Phrase | undefined {
    this.#open(key);
    return this.#phrases.get(key);
  }

  longest(word: string): number {
    this.#open(word);
    return this.#lengths.get(word) ?? 1;
  }

  knows(word: string): boolean {
    const start = startOf(word);
    const known = this.#words.get(start) ?? new Set(this.#shelves.flatMap((shelf) => shelf.words(start)));
    this.#words.set(start, known);
    return known.has(word);
  }
}

const LATIN = /\p{Script=Latin}/gu;

/**
 * The vocabularies a text may be in: those of the scripts it is written in. Titles in another script borrow English;
 * the other Latin languages are only looked up where most letters are Latin.
 */
function vocabulariesFor(text: string): readonly Vocabulary[] {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const others = VOCABULARIES.filter(({ script }) => script !== undefined && count(script) > 0);
  const foreign = others.reduce((sum, { script }) => sum + (script ? count(script) : 0), 0);
  const latin = others.length === 0 || count(LATIN) > foreign;
  return VOCABULARIES.filter((vocabulary) =>
    vocabulary.script === undefined ? latin || vocabulary.language === 'en' : others.includes(vocabulary),
  );
}

const lexicons = new Map<string, Lexicon>();

/** The phrases for a text; where two languages clash, those of `language` (`de`, `nl-BE`) hold. Each made once. */
export function lexiconFor(text: string, language: string | undefined): Lexicon {
  const base = language?.toLowerCase().split('-')[0];
  const own = VOCABULARIES.find((vocabulary) => vocabulary.language === base);
  const all = vocabulariesFor(text);
  const vocabularies = own ? [own, ...all.filter((vocabulary) => vocabulary !== own)] : all;
  const key = vocabularies.map((vocabulary) => vocabulary.language).join();
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = new OpenShelves(vocabularies.map(shelfOf));
  lexicons.set(key, lexicon);
  return lexicon;
}
