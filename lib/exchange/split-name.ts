import { CREDENTIALS, DOTTED_HONORIFICS, HONORIFICS, PARTICLES, SUFFIXES } from './name-words.ts';

/** A name in the two parts importers ask for. `last` is never empty: Salesforce refuses a lead without it. */
export interface SplitName {
  first?: string;
  last: string;
}

/** Emoji, flags and other pictures, with the marks that join and colour them. */
const PICTURES =
  /(?:[\p{Extended_Pictographic}\p{So}\p{Regional_Indicator}]\p{Emoji_Modifier}?\uFE0F?\u200D?|[0-9#*]\uFE0F?\u20E3)+/gu;
const BRACKETED = /\([^)]*\)|（[^）]*）|\[[^\]]*\]|【[^】]*】/gu;
/** What follows a bar, bullet or free-standing dash is a slogan, not a name. */
const SLOGAN = /\s*[|•·｜]\s.*$|\s+[-–—]\s.*$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

const plain = (word: string) => word.toLowerCase().replace(/\./g, '');
const isCredential = (word: string) => CREDENTIALS.has(word.replace(/,$/, ''));
const isSuffix = (word: string) => SUFFIXES.has(plain(word));

/** The words of one part of a name, without titles before and letters after it. */
function bareWords(part: string): string[] {
  const words = part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  while (words.length > 1 && isHonorific(words[0] ?? '')) words.shift();
  while (words.length > 1 && isCredential(words.at(-1) ?? '')) words.pop();
  return words;
}

function isHonorific(word: string): boolean {
  return HONORIFICS.has(plain(word)) || DOTTED_HONORIFICS.has(word.toLowerCase());
}

/** Letters in words and nothing to take off: most names, told apart before the costlier patterns. */
const PLAIN_NAME = /^[\p{L}\p{M}'’]+(?:[ -][\p{L}\p{M}'’]+)*$/u;

/** The name's words in order of writing. `Moreau, Jeanne` is turned round; any other tail after a comma is no name. */
function nameWords(name: string): string[] {
  if (PLAIN_NAME.test(name)) return bareWords(name.normalize('NFC'));
  const text = name.normalize('NFC').replace(PICTURES, ' ').replace(BRACKETED, ' ').replace(SLOGAN, '');
  const [head = '', ...tails] = text.split(/[,，]/u).map((part) => part.trim());
  const words = bareWords(head);
  const tail = (tails[0] ?? '').split(/\s+/).filter((word) => word !== '');
  if (tail[0] !== undefined && isSuffix(tail[0])) return [...words, tail[0]];
  const turned = tails.length === 1 && words.length === 1 && tail.length <= 2 && tail.every(looksGiven);
  return turned ? [...tail, ...words] : words;
}

/** A name as it is said: without titles, letters behind it, pictures, asides and slogans. Never empty for one that is not. */
export function spokenName(name: string): string {
  return nameWords(name).join(' ') || name;
}

/** Whether a word after `Surname,` can be a given name: a capital, then small letters. `MBA` and `CEO` cannot. */
function looksGiven(word: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !isCredential(word);
}

/** Where the surname starts: at the last word that is no suffix, or before the particles that lead up to it. */
function surnameStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isSuffix(words[start] ?? '')) start -= 1;
  // "Ortega y Gasset", "Costa e Silva": one surname in two words.
  if (start > 2 && /^[ye]$/.test(words[start - 1] ?? '')) start -= 2;
  while (start > 1 && PARTICLES.has(plain(words[start - 1] ?? ''))) start -= 1;
  return start;
}

/**
 * Splits a name for importers. No word of the name proper is lost; pictures, titles, letters after the name, bracketed
 * asides and slogans are left out (the full name is its own column).
 *
 * One word, and Chinese, Japanese or Korean written without a space, goes whole to `last`: where to cut cannot be known.
 * With a space, names in those scripts put the family first, except all-katakana ones, which are foreign. Elsewhere the
 * last word, with its particles, is the surname; two Spanish surnames or a family name written first in Latin letters
 * cannot be told apart, and stay in reading order.
 */
export function splitName(name: string): SplitName {
  const words = nameWords(name);
  if (words.length < 2) return { last: words[0] ?? name };
  const [opening = ''] = words;
  const familyFirst =
    words.every((word) => EAST_ASIAN.test(word)) && !words.every((word) => KATAKANA.test(word));
  if (familyFirst) return { first: words.slice(1).join(' '), last: opening };
  // "van Gogh" alone is a surname; "Van Nguyen" begins with a given name.
  if (/^\p{Ll}/u.test(opening) && PARTICLES.has(opening)) return { last: words.join(' ') };
  const start = surnameStart(words);
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}
