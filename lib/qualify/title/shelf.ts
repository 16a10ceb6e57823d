import { later } from '../evidence.ts';
import { foldPatterns, foldWords } from './fold-word.ts';
import { compoundsOf, type Meaning, meaningsOf, type Sense } from './meanings.ts';
import { allWords, firstPiece, formsOf, patternsOf, spellPattern } from './spell-pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase in folded words with a space between, what it means, and which of its words match capitals only. */
export interface Phrase {
  key: string;
  sense: Sense;
  capitals?: readonly boolean[];
}

/**
 * One language's phrases, spelled out when a text holds a word that begins as they do: a title needs some dozens of the
 * thousands there are.
 */
export interface Shelf {
  /** The phrases whose first word begins with this, in order of precedence. */
  beginning(start: string): readonly Phrase[];
  /** The words that begin with this, of any phrase. */
  words(start: string): readonly string[];
  /** Heads and stems of compounds, which are no words of their own. */
  compounds: readonly Phrase[];
}

/** How a phrase or a word is shelved: by its first two letters. */
export const startOf = (key: string) => key.slice(0, 2).trimEnd();

/** How heads and stems of compounds stand in the lexicon: `-leiter`, `--ingenieur` for any stem, `vertrieb-`. */
export const asHead = (folded: string) => `-${folded}`;
export const asOpenHead = (folded: string) => `--${folded}`;
export const asStem = (folded: string) => `${folded}-`;

function phraseOf(text: string, sense: Sense): Phrase {
  const parts = text.split(' ').map((word) => ({
    folded: foldWords(word).split(' '),
    capital: /[A-Z]/.test(word) && word === word.toUpperCase(),
  }));
  const key = parts.flatMap(({ folded }) => folded).join(' ');
  if (!parts.some(({ capital }) => capital)) return { key, sense };
  return { key, sense, capitals: parts.flatMap(({ folded, capital }) => folded.map(() => capital)) };
}

/** Where Latin letters and a script without spaces meet in one word of a phrase: `webデザイナー`. */
const SCRIPTS_MEET = /(?<=[a-z0-9])(?=[^a-z0-9 ])|(?<=[^a-z0-9 ])(?=[a-z0-9])/gi;

/** Each way to write a phrase that a pattern stands for. `joining`: words for "and". */
function spellings(pattern: string, { umlauts, spaceless }: Vocabulary, joining: ReadonlySet<string>) {
  return spellPattern(pattern, umlauts === true).flatMap((phrase) => {
    if (!phrase.includes(' ') && !spaceless) return [phrase];
    if (spaceless) {
      // "プロダクト・マネージャー" is also written as one; Latin letters are words of their own either way.
      const forms = phrase.includes(' ') ? [phrase, phrase.replaceAll(' ', '')] : [phrase];
      return forms.map((form) => form.replace(SCRIPTS_MEET, ' '));
    }
    // "Learning & Development": the sign stands for the word.
    const signed = phrase.split(' ').filter((word, at) => at === 0 || !joining.has(word));
    return signed.length > 1 ? [phrase, signed.join(' ')] : [phrase];
  });
}

/** Heads first: a head that is as well a stem is told by its hyphen. */
function spellCompounds(vocabulary: Vocabulary): Phrase[] {
  const { heads, open, stems } = compoundsOf(vocabulary);
  const hang = (meanings: readonly Meaning[], hung: (folded: string) => string) =>
    meanings.flatMap(([text, sense]) =>
      patternsOf(text)
        .flatMap((pattern) => spellPattern(pattern, vocabulary.umlauts === true))
        .map((form) => ({ key: hung(foldWords(form)), sense })),
    );
  return [...hang(heads, asHead), ...hang(open, asOpenHead), ...hang(stems, asStem)];
}

const IN_WORD = /[\p{L}\p{N}~]/u;

/** Whether a word in a folded text begins with `start`. */
function holds(folded: string, start: string): boolean {
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (at === 0 || !IN_WORD.test(folded.charAt(at - 1))) return true;
  }
  return false;
}

interface Pattern {
  text: string;
  folded: string;
  sense: Sense;
}

/** A list of patterns, told apart when one of them is first sought. */
function listOf(text: string, sense: Sense): { folded: string; patterns: () => readonly Pattern[] } {
  const folded = foldPatterns(text);
  const patterns = later(() => {
    const texts = patternsOf(text);
    return patternsOf(folded).map((pattern, at) => ({ text: texts[at] ?? '', folded: pattern, sense }));
  });
  return { folded, patterns };
}

/** A shelf of words set apart by spaces. The lists are searched as they stand, and only what is found is spelled. */
function shelveSpaced(vocabulary: Vocabulary): Pick<Shelf, 'beginning' | 'words'> {
  const lists = meaningsOf(vocabulary).flatMap(([text, sense]) =>
    text === undefined ? [] : [listOf(text, sense)],
  );
  const joining = new Set(patternsOf(vocabulary.and));
  const umlauts = vocabulary.umlauts === true;
  // A word that begins with an umlaut may as well begin with two letters.
  const soughtFor = (start: string) => (umlauts && start.endsWith('e') ? start.slice(0, 1) : start);
  const holding = (sought: string) =>
    lists.flatMap((list) =>
      holds(list.folded, sought) ? list.patterns().filter(({ folded }) => holds(folded, sought)) : [],
    );
  return {
    beginning(start) {
      const sought = soughtFor(start);
      return holding(sought)
        .filter(({ folded }) => holds(firstPiece(folded), sought))
        .flatMap(({ text, sense }) =>
          spellings(text, vocabulary, joining).map((form) => phraseOf(form, sense)),
        )
        .filter(({ key }) => startOf(key) === start);
    },
    words(start) {
      const sought = soughtFor(start);
      const written = holding(sought).flatMap(({ text, folded }) => {
        const words = allWords(text);
        return allWords(folded).flatMap((word, at) => (holds(word, sought) ? (words[at] ?? '') : []));
      });
      return [...new Set(written)]
        .flatMap((word) => formsOf(word, umlauts))
        .flatMap((form) => foldWords(form).split(' '))
        .filter((word) => startOf(word) === start);
    },
  };
}

/** A shelf of words written as one: what a phrase begins with is known when it is spelled. */
function shelveSpaceless(vocabulary: Vocabulary): Pick<Shelf, 'beginning' | 'words'> {
  const phrases = new Map<string, Phrase[]>();
  const words = new Map<string, string[]>();
  const add = <T>(index: Map<string, T[]>, start: string, item: T) => {
    const shelved = index.get(start);
    if (shelved) shelved.push(item);
    else index.set(start, [item]);
  };
  for (const [texts, sense] of meaningsOf(vocabulary)) {
    for (const spelling of patternsOf(texts).flatMap((text) => spellings(text, vocabulary, new Set()))) {
      const phrase = phraseOf(spelling, sense);
      add(phrases, startOf(phrase.key), phrase);
      for (const word of phrase.key.split(' ')) add(words, startOf(word), word);
    }
  }
  return { beginning: (start) => phrases.get(start) ?? [], words: (start) => words.get(start) ?? [] };
}

/** A vocabulary put in order for looking up. */
export function makeShelf(vocabulary: Vocabulary): Shelf {
  const shelved = vocabulary.spaceless ? shelveSpaceless(vocabulary) : shelveSpaced(vocabulary);
  return { ...shelved, compounds: spellCompounds(vocabulary) };
}
