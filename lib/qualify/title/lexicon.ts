import type { JobFunction, Seniority } from '../../model/words.ts';
import { foldWords } from './fold-word.ts';
import { VOCABULARIES } from './vocabularies.ts';
import type { Row, Vocabulary } from './vocabulary.ts';

type SenseKind =
  | 'rank'
  | 'role'
  | 'field'
  | 'grade'
  | 'training'
  | 'aide'
  | 'gatekeeper'
  | 'not'
  | 'former'
  | 'over'
  | 'again'
  | 'gone'
  | 'employer'
  | 'form-before'
  | 'form-after'
  | 'form-around'
  | 'link'
  | 'and'
  | 'plain'
  | 'vice'
  | 'idle';

/** What a phrase means in a title. */
export interface Sense {
  kind: SenseKind;
  level?: Seniority;
  fn?: JobFunction;
  /** Holds only without another noun beside it. */
  lone?: boolean;
  /** Holds only where a job begins. */
  opening?: boolean;
  /** An assistant who before a rank is its deputy. */
  deputy?: boolean;
  /** Someone who studies a field and does not work in it. */
  student?: boolean;
  /** A role whose function yields to a field beside it. */
  weak?: boolean;
  /** A role's word that is as well its field's: `comercial`. */
  adjective?: boolean;
  /** An assistant with no one named to assist. */
  aide?: boolean;
  /** In this language the head noun comes first: `Manajer Operasional Penjualan` runs operations. */
  headFirst: boolean;
}

/** A phrase's meaning, and which of its words match capitals only. */
interface Entry {
  sense: Sense;
  capitals?: readonly boolean[];
}

/** All phrases, and what cutting words apart needs to know of them. */
export interface Lexicon {
  /** By folded words with a space between. Stems of compounds end in `-`, heads begin with it. */
  phrases: ReadonlyMap<string, Entry>;
  /** The most words in a phrase, by its first word. */
  lengths: ReadonlyMap<string, number>;
  /** Every word of every phrase. */
  words: ReadonlySet<string>;
}

/** `chef|cheffe`, `leiter~in`: each word that a word of a pattern stands for. */
function formsOf(word: string, umlauts: boolean): string[] {
  const forms = word.split('|').flatMap((form) => {
    const [stem = '', ...endings] = form.split('~');
    return [stem, ...endings.map((ending) => stem + ending)];
  });
  if (!umlauts) return forms;
  return forms.flatMap((form) => {
    const plain = form.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
    return plain === form ? [form] : [form, plain];
  });
}

/** The pieces of a pattern: words, and `{a|b c}` in braces for alternatives of more than one word. */
const PIECES = /\{[^}]*\}|[^ ]+/g;

/** Each phrase that a pattern stands for. */
function spell(pattern: string, umlauts: boolean): string[] {
  let phrases = [''];
  for (const [piece] of pattern.matchAll(PIECES)) {
    const forms = piece.startsWith('{')
      ? piece
          .slice(1, -1)
          .split('|')
          .flatMap((alternative) => spell(alternative, umlauts))
      : formsOf(piece, umlauts);
    phrases = phrases.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)));
  }
  return phrases;
}

const patternsOf = (text: string | undefined) => (text ?? '').split('; ').filter((pattern) => pattern !== '');

type Meaning = readonly [string | undefined, Sense];

const rowMeaning = (kind: 'rank' | 'role', [level, fn, text]: Row, headFirst: boolean): Meaning => [
  text,
  { kind, level, headFirst, ...(fn !== undefined && { fn }) },
];

const weak = ([text, sense]: Meaning): Meaning => [text, { ...sense, weak: true }];
const opening = ([text, sense]: Meaning): Meaning => [text, { ...sense, opening: true }];
const lone = ([text, sense]: Meaning): Meaning => [text, { ...sense, lone: true }];

/** Every phrase of a language with its sense; the kinds listed first hold where a phrase has two. */
function meaningsOf(v: Vocabulary): Meaning[] {
  const headFirst = v.headFirst === true;
  const plain = (kind: SenseKind): Sense => ({ kind, headFirst });
  return [
    [v.idle, plain('idle')],
    [v.gatekeepers, plain('gatekeeper')],
    [v.not, plain('not')],
    [v.former, plain('former')],
    [v.over, plain('over')],
    [v.again, plain('again')],
    [v.gone, plain('gone')],
    [v.training, plain('training')],
    lone([v.students, { ...plain('training'), student: true }]),
    ...v.ranks.map((row) => rowMeaning('rank', row, headFirst)),
    ...(v.loneRanks ?? []).map((row) => lone(rowMeaning('rank', row, headFirst))),
    ...(v.openingRanks ?? []).map((row) => opening(rowMeaning('rank', row, headFirst))),
    ...v.roles.map((row) => rowMeaning('role', row, headFirst)),
    ...(v.weakRoles ?? []).map((row) => weak(rowMeaning('role', row, headFirst))),
    [v.aides, plain('aide')],
    [v.deputies, { ...plain('aide'), deputy: true }],
    ...v.grades.map(([level, text]): Meaning => [text, { ...plain('grade'), level }]),
    ...v.fields.map(([fn, text]): Meaning => [text, { ...plain('field'), ...(fn !== undefined && { fn }) }]),
    [v.employer, plain('employer')],
    [v.formsBefore, plain('form-before')],
    [v.formsAfter, plain('form-after')],
    [v.formsAround, plain('form-around')],
    [v.links, plain('link')],
    [v.and, plain('and')],
    [v.vices, plain('vice')],
    [v.plain, plain('plain')],
  ];
}

/** The heads of a language's compounds, then their stems; neither is a word of its own. */
function compoundsOf({ compounds }: Vocabulary): Record<'heads' | 'open' | 'stems', Meaning[]> {
  if (!compounds) return { heads: [], open: [], stems: [] };
  const { open } = compounds;
  return {
    open: [
      ...(open?.roles ?? []).map((row) => rowMeaning('role', row, false)),
      [open?.training, { kind: 'training', headFirst: false }],
      [open?.gatekeepers, { kind: 'gatekeeper', headFirst: false }],
    ],
    heads: [
      ...compounds.ranks.map((row) => rowMeaning('rank', row, false)),
      ...compounds.roles.map((row) => rowMeaning('role', row, false)),
      [compounds.aides, { kind: 'aide', headFirst: false }],
      [compounds.training, { kind: 'training', headFirst: false }],
    ],
    stems: compounds.stems.map(([fn, text]) => [text, { kind: 'field', fn, headFirst: false }]),
  };
}

interface Draft {
  phrases: Map<string, Entry>;
  lengths: Map<string, number>;
  words: Set<string>;
  spellings: Map<string, Spelling>;
}

/** Where Latin letters and a script without spaces meet in one word of a phrase: `webデザイナー`. */
const SCRIPTS_MEET = /(?<=[a-z0-9])(?=[^a-z0-9 ])|(?<=[^a-z0-9 ])(?=[a-z0-9])/gi;

interface Spelling {
  folded: readonly string[];
  capitals: boolean;
}

/** How a word of a pattern is folded. Thousands of phrases share their words, so each is folded once. */
function spellingOf(known: Map<string, Spelling>, word: string): Spelling {
  const before = known.get(word);
  if (before) return before;
  const spelling = {
    folded: foldWords(word).split(' '),
    capitals: /[A-Z]/.test(word) && word === word.toUpperCase(),
  };
  known.set(word, spelling);
  return spelling;
}

function addPhrase({ phrases, lengths, words, spellings }: Draft, phrase: string, sense: Sense): void {
  const parts = phrase.split(' ').map((word) => spellingOf(spellings, word));
  const folded = parts.flatMap((part) => part.folded);
  const [first] = folded;
  const key = folded.join(' ');
  if (first === undefined || first === '') return;
  const taken = phrases.get(key);
  if (taken) {
    const both = taken.sense.kind === 'role' && sense.kind === 'field' && taken.sense.fn === sense.fn;
    if (both) phrases.set(key, { ...taken, sense: { ...taken.sense, adjective: true } });
    return;
  }
  const strict = parts.some((part) => part.capitals);
  const capitals = strict ? parts.flatMap((part) => part.folded.map(() => part.capitals)) : undefined;
  phrases.set(key, { sense, ...(capitals && { capitals }) });
  if ((lengths.get(first) ?? 0) < folded.length) lengths.set(first, folded.length);
  for (const word of folded) words.add(word);
}

function addVocabulary(draft: Draft, vocabulary: Vocabulary): void {
  const umlauts = vocabulary.umlauts === true;
  const joining = new Set(patternsOf(vocabulary.and));
  for (const [text, sense] of meaningsOf(vocabulary)) {
    for (const phrase of patternsOf(text).flatMap((pattern) => spell(pattern, umlauts))) {
      if (!vocabulary.spaceless) {
        addPhrase(draft, phrase, sense);
        // "Learning & Development": the sign stands for the word.
        const signed = phrase.split(' ').filter((word, at) => at === 0 || !joining.has(word));
        if (signed.length > 1) addPhrase(draft, signed.join(' '), sense);
        continue;
      }
      // "プロダクト・マネージャー" is also written as one; Latin letters are words of their own either way.
      addPhrase(draft, phrase.replace(SCRIPTS_MEET, ' '), sense);
      if (phrase.includes(' '))
        addPhrase(draft, phrase.replaceAll(' ', '').replace(SCRIPTS_MEET, ' '), sense);
    }
  }
  const { heads, open, stems } = compoundsOf(vocabulary);
  const hang = (meanings: readonly Meaning[], hung: (folded: string) => string) => {
    for (const [text, sense] of meanings) {
      for (const form of patternsOf(text).flatMap((pattern) => spell(pattern, umlauts))) {
        const key = hung(foldWords(form));
        if (!draft.phrases.has(key)) draft.phrases.set(key, { sense });
      }
    }
  };
  hang(heads, asHead);
  hang(open, asOpenHead);
  hang(stems, asStem);
}

/** How heads and stems of compounds stand in the lexicon: `-leiter`, `--ingenieur` for any stem, `vertrieb-`. */
export const asHead = (folded: string) => `-${folded}`;
export const asOpenHead = (folded: string) => `--${folded}`;
export const asStem = (folded: string) => `${folded}-`;

function build(vocabularies: readonly Vocabulary[]): Lexicon {
  const draft: Draft = { phrases: new Map(), lengths: new Map(), words: new Set(), spellings: new Map() };
  for (const vocabulary of vocabularies) addVocabulary(draft, vocabulary);
  const { phrases, lengths, words } = draft;
  return { phrases, lengths, words };
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

/** The phrases for a text; where two languages clash, those of `language` (`de`, `nl-BE`) hold. Each built once. */
export function lexiconFor(text: string, language: string | undefined): Lexicon {
  const base = language?.toLowerCase().split('-')[0];
  const own = VOCABULARIES.find((vocabulary) => vocabulary.language === base);
  const all = vocabulariesFor(text);
  const vocabularies = own ? [own, ...all.filter((vocabulary) => vocabulary !== own)] : all;
  const key = vocabularies.map((vocabulary) => vocabulary.language).join();
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = build(vocabularies);
  lexicons.set(key, lexicon);
  return lexicon;
}
