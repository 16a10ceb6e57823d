import { foldText } from '../../model/text.ts';

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
  /(?<=\p{L}{3})(?:[/*:_·•.]-?|\s?\()(?:innen|in|euse|rice|trice|[eè]re|i[eè]re|ne|e|a|ora|ra|r|n|frau)\)?(?![\p{L}\p{N}])/giu;
const INNER_CAPITAL = /(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu;
/** The job advertisement's note that all genders may apply: `(m/w/d)`, `H/F`. */
const GENDER_NOTE =
  /\(\s*(?:[mwfdxhvgi]|div)(?:\s*[/|,]\s*(?:[mwfdxhvgi]|div|all[e]?))+\s*\)|(?<!\p{L})[mwfh]\/[mwfdh](?:\/[dx])?(?!\p{L})/giu;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** What sets one job apart from the next: bars, bullets, semicolons, pictures, the end of a sentence. */
const HARD_BREAK = /[|•·‖¦;\n►▪➤★☆✦]|\p{Extended_Pictographic}|(?:^|\s)\/\/(?:\s|$)|[!?]\s/u;
/** What sets two things apart that may still be one job: commas, brackets, slashes, dashes with spaces. */
const SOFT_BREAK = /[,()/，、[\]:]|\s[-–—~]|[-–—~]\s|\.\s/;
const AMPERSAND = /[&+]/;

const LONGEST_ABBREVIATION = 4;

const blank = (text: string) => ' '.repeat(text.length);

/** The words of a title in order. Gender endings and notes are left out; positions are those of the input. */
export function tokenise(title: string): Token[] {
  const masked = title
    .replace(GENDER_NOTE, blank)
    .replace(GENDER_ENDING, blank)
    .replace(INNER_CAPITAL, blank);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of masked.matchAll(WORD)) {
    const [word] = match;
    // A word may fold to nothing (a lone mark) or to several; only its letters count.
    const folded = foldText(word).replaceAll(' ', '');
    if (folded === '') continue;
    const start = match.index;
    const capitals = word === word.toUpperCase();
    const between = masked.slice(last, start);
    // A point after a short word abbreviates it ("Jr. Accountant"); after a longer one it ends a sentence.
    const abbreviated = (tokens.at(-1)?.folded.length ?? 0) <= LONGEST_ABBREVIATION;
    const gap = abbreviated ? between.replace(/^\./, '') : between;
    tokens.push({ folded, capitals, start, end: start + word.length, gap });
    last = start + word.length;
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
