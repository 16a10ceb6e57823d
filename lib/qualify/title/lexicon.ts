import { foldText } from '../../model/text.ts';
import type { JobFunction, Seniority } from '../../model/words.ts';
import type { Row, Vocabulary } from './vocabulary.ts';
import { DE } from './words-de.ts';
import { EN } from './words-en.ts';
import { ES } from './words-es.ts';
import { FR } from './words-fr.ts';
import { ID } from './words-id.ts';
import { IT } from './words-it.ts';
import { NL } from './words-nl.ts';
import { PT } from './words-pt.ts';

type SenseKind =
  | 'rank'
  | 'role'
  | 'field'
  | 'grade'
  | 'training'
  | 'aide'
  | 'gatekeeper'
  | 'not'
  | 'again'
  | 'gone'
  | 'employer'
  | 'link'
  | 'and'
  | 'plain'
  | 'idle';

/** What a phrase means in a title. `lone` senses hold only without another noun beside them. */
export interface Sense {
  kind: SenseKind;
  level?: Seniority;
  fn?: JobFunction;
  lone?: boolean;
  /** In this language the head noun comes first: `Manajer Operasional Penjualan` runs operations. */
  headFirst: boolean;
}

interface Word {
  folded: string;
  capitals: boolean;
}

export interface Phrase {
  words: readonly Word[];
  sense: Sense;
}

interface Compounds {
  heads: readonly (readonly [string, Sense])[];
  stems: ReadonlyMap<string, JobFunction>;
}

/** Phrases by their first folded word, longest first, and the languages' compounds. */
export interface Lexicon {
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  compounds: readonly Compounds[];
}

/** English first: on a clash of phrases the earlier language holds, and English is everywhere. */
const VOCABULARIES: readonly Vocabulary[] = [EN, DE, FR, ES, PT, IT, NL, ID];
const HEAD_FIRST = new Set(['fr', 'es', 'pt', 'it', 'id']);

/** Umlauts as typed without them: `Geschaeftsfuehrer`. */
function withoutUmlauts(text: string): string {
  return text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}

/** `chef|cheffe de projet` as each of its phrases, with and without umlauts. */
function spell(pattern: string): string[] {
  let phrases = [''];
  for (const word of pattern.split(' ')) {
    const forms = word.split('|').flatMap((form) => [...new Set([form, withoutUmlauts(form)])]);
    phrases = phrases.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)));
  }
  return phrases;
}

function listPhrases(patterns: string | undefined): string[] {
  return (patterns ?? '')
    .split('; ')
    .filter((pattern) => pattern !== '')
    .flatMap(spell);
}

function toWords(phrase: string): Word[] {
  return phrase.split(' ').flatMap((word) => {
    const capitals = /[A-Z]/.test(word) && word === word.toUpperCase();
    return foldText(word)
      .split(' ')
      .map((folded) => ({ folded, capitals }));
  });
}

function rowSense(kind: 'rank' | 'role', [level, fn]: Row, headFirst: boolean, lone = false): Sense {
  return { kind, level, headFirst, ...(fn !== undefined && { fn }), ...(lone && { lone }) };
}

/** Every phrase of a language with its sense; the kinds listed first hold where a phrase has two. */
function sensesOf(vocabulary: Vocabulary): [string | undefined, Sense][] {
  const headFirst = HEAD_FIRST.has(vocabulary.language);
  const plain = (kind: SenseKind, lone = false): Sense => ({ kind, headFirst, ...(lone && { lone }) });
  const v = vocabulary;
  return [
    [v.idle, plain('idle')],
    [v.gatekeepers, plain('gatekeeper')],
    [v.not, plain('not')],
    [v.again, plain('again')],
    [v.gone, plain('gone')],
    [v.training, plain('training')],
    [v.loneTraining, plain('training', true)],
    ...v.ranks.map((row) => [row[2], rowSense('rank', row, headFirst)] as [string, Sense]),
    ...(v.loneRanks ?? []).map((row) => [row[2], rowSense('rank', row, headFirst, true)] as [string, Sense]),
    ...v.roles.map((row) => [row[2], rowSense('role', row, headFirst)] as [string, Sense]),
    [v.aides, plain('aide')],
    ...v.grades.map(([level, text]) => [text, { ...plain('grade'), level }] as [string, Sense]),
    ...v.fields.map(([fn, text]) => [text, { ...plain('field'), fn }] as [string, Sense]),
    [v.employer, plain('employer')],
    [v.links, plain('link')],
    [v.and, plain('and')],
    [v.plain, plain('plain')],
  ];
}

function readCompounds({ language, compounds }: Vocabulary): Compounds[] {
  if (!compounds) return [];
  const headFirst = HEAD_FIRST.has(language);
  return [
    {
      heads: compounds.heads.flatMap(({ kind, row }) =>
        listPhrases(row[2]).map((head) => [foldText(head), rowSense(kind, row, headFirst)] as const),
      ),
      stems: new Map(
        compounds.stems.flatMap(([fn, text]) =>
          listPhrases(text).map((stem) => [foldText(stem), fn] as const),
        ),
      ),
    },
  ];
}

function build(vocabularies: readonly Vocabulary[]): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const taken = new Set<string>();
  for (const [patterns, sense] of vocabularies.flatMap(sensesOf)) {
    for (const phrase of listPhrases(patterns)) {
      const words = toWords(phrase);
      const key = words.map(({ folded }) => folded).join(' ');
      const first = words[0]?.folded;
      if (first === undefined || first === '' || taken.has(key)) continue;
      taken.add(key);
      const siblings = phrases.get(first) ?? [];
      siblings.push({ words, sense });
      phrases.set(first, siblings);
    }
  }
  for (const siblings of phrases.values())
    siblings.sort((one, other) => other.words.length - one.words.length);
  return { phrases, compounds: vocabularies.flatMap(readCompounds) };
}

const lexicons = new Map<string, Lexicon>();

/** The phrases of all languages; where two languages clash, those of `language` (`de`, `nl-BE`) hold. Built once each. */
export function lexiconFor(language: string | undefined): Lexicon {
  const base = language?.toLowerCase().split('-')[0];
  const own = VOCABULARIES.find((vocabulary) => vocabulary.language === base);
  const key = own?.language ?? '';
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = build(
    own ? [own, ...VOCABULARIES.filter((vocabulary) => vocabulary !== own)] : VOCABULARIES,
  );
  lexicons.set(key, lexicon);
  return lexicon;
}
