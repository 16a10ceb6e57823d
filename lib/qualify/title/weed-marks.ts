import type { Mark } from './find-marks.ts';
import type { Sense } from './lexicon.ts';
import { isAdded, isApart, type Token } from './tokenise.ts';

/** One part of a title, ready to read: its words and the marks that speak of the person's own present job. */
export interface Part {
  tokens: readonly Token[];
  marks: readonly Mark[];
}

const GATEKEEPER_ROLE: Sense = {
  kind: 'gatekeeper',
  level: 'professional',
  fn: 'administrative',
  headFirst: false,
};

function joinedAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !isApart(token) && !isAdded(token);
}

/** Cuts the employer off: everything from "at", "@" or "bei" on. */
function cutEmployer({ tokens, marks }: Part): Part {
  const named = marks.find((mark) => mark.sense.kind === 'employer')?.from ?? tokens.length;
  const sign = tokens.findIndex((token) => token.gap.includes('@'));
  const end = Math.min(named, sign === -1 ? tokens.length : sign);
  return { tokens: tokens.slice(0, end), marks: marks.filter((mark) => mark.to <= end) };
}

/** The first place from `at` on where a comma, a bracket or "now" ends what went before. */
function endOfClause({ tokens, marks }: Part, at: number): number {
  const turn = marks.find((mark) => mark.from >= at && mark.sense.kind === 'again')?.from ?? tokens.length;
  const apart = tokens.findIndex((token, place) => place >= at && isApart(token));
  return Math.min(turn, apart === -1 ? tokens.length : apart);
}

/** Drops what is said of other times and other people: "former …", "aspiring …", "helping …". */
function dropOthers(part: Part): Part {
  let until = 0;
  const marks = part.marks.filter((mark) => {
    if (mark.from < until) return false;
    if (mark.sense.kind !== 'not') return true;
    until = endOfClause(part, mark.to);
    return false;
  });
  return { ...part, marks };
}

function isPossessive(tokens: readonly Token[], mark: Mark): boolean {
  const next = tokens[mark.to];
  return next?.folded === 's' && /^['’‘`´]$/.test(next.gap);
}

/** Whether a rank or a learner that needs to stand alone has a noun beside it that it only describes. */
function isCrowded({ tokens, marks }: Part, mark: Mark): boolean {
  const strict = mark.sense.level === 'owner-partner';
  const open = new Set(['link', 'and', 'employer', ...(strict ? [] : ['field', 'plain'])]);
  const after = marks.find((other) => other.from === mark.to)?.sense.kind;
  if (joinedAt(tokens, mark.to) && !(after !== undefined && open.has(after))) return true;
  if (mark.sense.kind === 'training' && after === 'field' && joinedAt(tokens, mark.to)) return true;
  if (!strict || !joinedAt(tokens, mark.from) || mark.from === 0) return false;
  const before = marks.find((other) => other.to === mark.from)?.sense.kind;
  return !(before !== undefined && ['and', 'grade', 'rank', 'link'].includes(before));
}

function dropCrowded(part: Part): Part {
  const { tokens, marks } = part;
  const kept = marks.filter(
    (mark) =>
      !(mark.sense.lone && isCrowded(part, mark)) &&
      !(mark.sense.kind === 'rank' && isPossessive(tokens, mark)),
  );
  return { tokens, marks: kept };
}

/** The first mark after `at` that is not a linking word, and whether one stood between. */
function nextBeyondLinks(marks: readonly Mark[], at: number): { mark?: Mark; linked: boolean } {
  let end = at;
  let linked = false;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from !== end) break;
    if (mark.sense.kind !== 'link') return { mark, linked };
    linked = true;
    end = mark.to;
  }
  return { linked };
}

/** What an assistant is, from its neighbours: someone's gatekeeper, a deputy (no mark of its own), or a beginner. */
function senseOfAide({ tokens, marks }: Part, aide: Mark): Sense | undefined {
  const before = marks.find((mark) => mark.to === aide.from && mark.sense.kind === 'rank');
  if (before && joinedAt(tokens, aide.from)) return GATEKEEPER_ROLE;
  const { mark: after, linked } = nextBeyondLinks(marks, aide.to);
  const joined = joinedAt(tokens, aide.to);
  if (after?.sense.kind === 'rank' && joined) {
    const top = after.sense.level === 'cxo' || after.sense.level === 'owner-partner';
    return linked || top ? GATEKEEPER_ROLE : undefined;
  }
  const { headFirst } = aide.sense;
  if (after?.sense.kind === 'role' && joined && !linked) return { kind: 'grade', level: 'entry', headFirst };
  return { kind: 'role', level: 'entry', headFirst };
}

/** Gives assistants their meaning, and drops the people they assist. */
function settleAides(part: Part): Part {
  let until = 0;
  const settled: Mark[] = [];
  for (const mark of part.marks) {
    if (mark.from < until) continue;
    const sense = mark.sense.kind === 'aide' ? senseOfAide(part, mark) : mark.sense;
    if (sense?.kind !== 'gatekeeper') {
      if (sense) settled.push({ ...mark, sense });
      continue;
    }
    const { sense: last, to } = settled.at(-1) ?? {};
    if (last?.kind === 'rank' && to === mark.from) settled.pop();
    settled.push({ ...mark, sense: GATEKEEPER_ROLE });
    const next = part.tokens[mark.to];
    const coordinated =
      (next !== undefined && isAdded(next)) ||
      part.marks.some((other) => other.from === mark.to && other.sense.kind === 'and');
    until = coordinated ? mark.to : endOfClause(part, mark.to);
  }
  return { ...part, marks: settled };
}

/** Keeps of a part what speaks of the person's own present job. A part about a job that is over keeps nothing. */
export function weedMarks(tokens: readonly Token[], marks: readonly Mark[]): Part {
  const part = cutEmployer({ tokens, marks });
  if (marks.some((mark) => mark.sense.kind === 'gone')) return { tokens: part.tokens, marks: [] };
  return settleAides(dropCrowded(dropOthers(part)));
}
