import type { Lexicon, Phrase, Sense } from './lexicon.ts';
import { isApart, type Token } from './tokenise.ts';

/** A phrase with a meaning: words `from` up to, not including, `to` of its part. */
export interface Mark {
  sense: Sense;
  from: number;
  to: number;
}

/** `Chief … Officer` holds at most this many words between. */
const CHIEF_SPAN = 4;

function fits({ words }: Phrase, tokens: readonly Token[], from: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[from + offset];
    if (token === undefined || token.folded !== word.folded) return false;
    // A comma or bracket within would make two things of one: "Vice, President".
    return (token.capitals || !word.capitals) && (offset === 0 || !isApart(token) || token.gap === '-');
  });
}

function findCompound(token: Token, { compounds }: Lexicon): Sense | undefined {
  for (const { heads, stems } of compounds) {
    for (const [head, sense] of heads) {
      const fn = token.folded.endsWith(head) ? stems.get(token.folded.slice(0, -head.length)) : undefined;
      if (fn !== undefined) return { ...sense, fn };
    }
  }
  return undefined;
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

/** The marks of one part, left to right, the longest phrase at each place. Linear: no phrase has more than six words. */
export function findMarks(tokens: readonly Token[], lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = lexicon.phrases.get(token.folded)?.find((candidate) => fits(candidate, tokens, at));
    const length = phrase?.words.length ?? 1;
    const chiefEnd = length === 1 ? findChief(tokens, at) : undefined;
    const sense = phrase?.sense ?? findCompound(token, lexicon);
    if (chiefEnd !== undefined) {
      const inner = findMarks(tokens.slice(at + 1, chiefEnd - 1), lexicon);
      marks.push({ sense: chiefSense(inner), from: at, to: chiefEnd });
      at = chiefEnd;
    } else {
      if (sense) marks.push({ sense, from: at, to: at + length });
      at += length;
    }
  }
  return marks;
}
