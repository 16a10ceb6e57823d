import type { Lexicon } from './lexicon.ts';
import { splitWord } from './split-word.ts';

/** One word of a title, folded for comparing, and where it stands in the input. */
export interface Token {
  folded: string;
  capitals: boolean;
  start: number;
  end: number;
  /** The text between this word and the one before. */
  gap: string;
}

/** Endings that add the other gender to a word: `Leiter/in`, `Leiter:innen`, `Directeur·rice`, `Diretor(a)`. */
const GENDER_ENDING =
  /(?<=\p{L}{3})(?:(?:[/*:_·•.‧∙⋅]-?|\s?[([]-?)(?:innen|in|euse|rice|trice|tora|[eè]re|i[eè]re|n[eè]re|ienne|ne|esa|essa|e|a|ora|ra|r|n|o|frau|ka|czka|yni|ini|na|owa)(?:[·.]s)?[)\]]?|-(?:e|euse|rice|trice|[eè]re|i[eè]re|ne)(?:-s)?)(?![\p{L}\p{N}])/giu;
/** The German feminine of an English word: `Customer Success Managerin`. */
const FEMININE =
  /(?<=(?:manager|consultant|recruiter|supervisor|engineer|scientist|specialist|strategist|executive|officer))in(?:nen)?(?!\p{L})/giu;
const INNER_CAPITAL = /(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu;
/** The job advertisement's note that all genders may apply: `(m/w/d)`, `H/F`. */
const GENDER_NOTE =
  /[([]\s*(?:[mwfdxhvgik]|div)(?:\s*[/|,*]\s*(?:[mwfdxhvgikn*]|div|all[e]?|gn))+\s*[)\]]|(?<![\p{L}/])[mwfhkv]\/[mwfdhvk](?:\/[dx])?(?![\p{L}/])|\(\s*(?:all genders|alle|gn|he\/him|she\/her|they\/them)\s*\)|(?<!\p{L})(?:he\/him|she\/her|they\/them)(?!\p{L})/giu;
/** A Japanese form of company abbreviated in brackets, which splits the word it stands in. */
const FORM_IN_BRACKETS = /[(（]([株有同社医財])[)）]/g;

const WORD = /[\p{L}\p{N}㈱㍿][\p{L}\p{M}\p{N}㈱㍿]*/gu;

/** What sets one job apart from the next: bars, bullets, semicolons, pictures, the end of a sentence. */
const HARD_BREAK =
  /[|｜•·‖¦;；؛\n►▪➤★☆✦◆◇■□●○◎▶→⇒»›⎮✓✔]|(?![©®™])\p{Extended_Pictographic}|(?:^|\s)\/\/(?:\s|$)|[!?！？؟]\s?|[!?！？؟]$/u;
/** What sets two things apart that may still be one job: commas, brackets, slashes, dashes with spaces. */
const SOFT_BREAK =
  /[,()/，、،／（）[\]【】「」『』〔〕〈〉《》:：。…]|\s[-‐‑–—―~〜−]|[-‐‑–—―~〜−]\s|[–—―]|\.\s/;
const AMPERSAND = /[&+＆・･]/;
const EMPLOYER_SIGN = /[@＠]/;

const LONGEST_ABBREVIATION = 4;

const blank = (text: string) => ' '.repeat(text.length);

/** The words of a title in order. Gender endings and notes are left out; positions are those of the input. */
export function tokenise(title: string, lexicon: Lexicon): Token[] {
  const masked = title
    .replace(GENDER_NOTE, blank)
    .replace(GENDER_ENDING, blank)
    .replace(INNER_CAPITAL, blank)
    .replace(FEMININE, blank)
    .replace(FORM_IN_BRACKETS, '㈱㈱㈱');
  const tokens: Token[] = [];
  let last = 0;
  for (const match of masked.matchAll(WORD)) {
    const [word] = match;
    const pieces = splitWord(word, lexicon);
    for (const [index, { folded, from, to }] of pieces.entries()) {
      const start = match.index + from;
      const between = masked.slice(last, start);
      // A point after a short word abbreviates it ("Jr. Accountant"); after a longer one it ends a sentence.
      const before = tokens.at(-1)?.folded ?? '';
      const abbreviated =
        before.length <= LONGEST_ABBREVIATION || lexicon.find(before)?.sense.kind === 'vice';
      const gap = index === 0 ? (abbreviated ? between.replace(/^\./, '') : between) : '';
      const written = word.slice(from, to);
      tokens.push({ folded, capitals: written === written.toUpperCase(), start, end: match.index + to, gap });
      last = match.index + to;
    }
  }
  return tokens;
}

/** The runs of words between hard breaks: each is one job or one line about the person. */
export function splitParts(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    const part = parts.at(-1);
    if (part === undefined || HARD_BREAK.test(token.gap)) parts.push([token]);
    else part.push(token);
  }
  return parts;
}

/** Whether a word is set apart from the one before it by more than a space. */
export function isApart({ gap }: Token): boolean {
  return SOFT_BREAK.test(gap);
}

/** Whether a word is joined to the one before it as its equal: `Sales & Marketing`. */
export function isAdded({ gap }: Token): boolean {
  return AMPERSAND.test(gap);
}

/** Whether a word follows the sign before an employer's name. */
export function isEmployed({ gap }: Token): boolean {
  return EMPLOYER_SIGN.test(gap);
}
