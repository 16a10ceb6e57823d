import type { Lexicon, Sense } from './lexicon.ts';
import { asHead } from './shelf.ts';
import { isApart, isEmployed, type Token } from './tokenise.ts';

/** A phrase with a meaning: words `from` up to, not including, `to` of its part. */
export interface Mark {
  sense: Sense;
  from: number;
  to: number;
}

/** `Chief … Officer` holds at most this many words between. */
const CHIEF_SPAN = 4;
const SHORTEST_FORMER = 5;

const COMMA = /^\s*[,，]\s*$/;

/** The longest phrase that begins at a word, and its number of words. */
function phraseAt(tokens: readonly Token[], from: number, lexicon: Lexicon): { sense?: Sense; size: number } {
  const longest = lexicon.longest(tokens[from]?.folded ?? '');
  const keys: string[] = [];
  let whole = longest;
  for (const token of tokens.slice(from, from + longest)) {
    if (keys.length > 0 && isEmployed(token)) break;
    if (keys.length > 0 && isApart(token)) {
      if (!COMMA.test(token.gap)) break;
      whole = Math.min(whole, keys.length);
    }
    keys.push(keys.length > 0 ? `${keys.at(-1)} ${token.folded}` : token.folded);
  }
  for (let size = keys.length; size > 0; size -= 1) {
    const entry = lexicon.find(keys[size - 1] ?? '');
    const fits = entry?.capitals?.every((capital, at) => !capital || tokens[from + at]?.capitals) ?? true;
    // A comma within makes two things of one ("Vice, President"), but not of a list ("Finance, Tax and Control").
    if (entry && fits && (size <= whole || entry.sense.kind === 'field')) return { sense: entry.sense, size };
  }
  return { size: 1 };
}

/** `exdirector`: a former position written as one word. */
function formerSense({ folded }: Token, lexicon: Lexicon): Sense | undefined {
  if (!folded.startsWith('ex') || folded.length < SHORTEST_FORMER) return undefined;
  const rest = folded.slice(2);
  const kind = (lexicon.find(rest) ?? lexicon.find(asHead(rest)))?.sense.kind;
  return kind === 'rank' || kind === 'role' ? { kind: 'former', headFirst: false } : undefined;
}

/** `Chief Happiness Officer`: a chief officer of whatever stands between. */
function findChief(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.folded !== 'chief') return undefined;
  for (let at = from + 1; at <= from + CHIEF_SPAN + 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || (isApart(token) && !token.gap.includes('/'))) return undefined;
    if (token.folded === 'officer') return at > from + 1 ? at + 1 : undefined;
  }
  return undefined;
}

function chiefSense(inner: readonly Mark[]): Sense {
  const fn = inner.find((mark) => mark.sense.kind === 'field')?.sense.fn;
  return { kind: 'rank', level: 'cxo', headFirst: false, ...(fn !== undefined && { fn }) };
}

/** The marks of one part, left to right, the longest phrase at each place. Linear: no phrase has more than eight words. */
export function findMarks(tokens: readonly Token[], lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const { sense, size } = phraseAt(tokens, at, lexicon);
    const chiefEnd = size === 1 ? findChief(tokens, at) : undefined;
    if (chiefEnd !== undefined) {
      const inner = findMarks(tokens.slice(at + 1, chiefEnd - 1), lexicon);
      marks.push({ sense: chiefSense(inner), from: at, to: chiefEnd });
      at = chiefEnd;
    } else {
      const found = sense ?? formerSense(token, lexicon);
      if (found) marks.push({ sense: found, from: at, to: at + size });
      at += size;
    }
  }
  return marks;
}
