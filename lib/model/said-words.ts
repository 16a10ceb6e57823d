import type { Instant } from './schema.ts';
import { foldText } from './text.ts';

/** The criteria that seek words, which are asked for with yes and no. */
const WORD_FIELDS = ['company', 'keywords', 'title'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** Words sought, and what the user says of them: `yes`, one of them applies; `no`, none does. */
export interface SayingWords {
  about: WordField;
  wanted: readonly string[];
  state: 'yes' | 'no';
}

/** The same with the moment it was said. */
export interface SaidWords extends SayingWords {
  at: Instant;
}

export function isWordField(field: string): field is WordField {
  return (WORD_FIELDS as readonly string[]).includes(field);
}

/** For comparing words sought: folded; what has no letter and no digit as it stands. */
export function soughtKey(word: string): string {
  return foldText(word) || word.trim();
}

/** Tells one question about words from another, whatever the order, case and accents. */
export function wordsKey({ about, wanted }: Pick<SayingWords, 'about' | 'wanted'>): string {
  return [about, ...new Set(wanted.map(soughtKey).sort())].join('\n');
}

/** What is said of other words than a question asks for. */
export function saidBesides<Said extends SayingWords>(
  said: readonly Said[],
  question: Pick<SayingWords, 'about' | 'wanted'>,
): Said[] {
  const asked = wordsKey(question);
  return said.filter((each) => wordsKey(each) !== asked);
}
