import { SENIORITIES } from '../../model/words.ts';
import { dropFirms, dropNames } from './drop-names.ts';
import type { Mark } from './find-marks.ts';
import { nextPosition, settleAides } from './settle-aides.ts';
import { isAdded, isApart, isEmployed, type Token } from './tokenise.ts';

/** One part of a title, ready to read: its words and the marks that speak of the person's own present job. */
export interface Part {
  tokens: readonly Token[];
  marks: readonly Mark[];
}

/** Whether a word follows the one before it with no more than a space between. */
export function joinedAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !isApart(token) && !isAdded(token);
}

/** Cuts the employer off: everything from "at", "@" or "bei" on. */
function cutEmployer({ tokens, marks }: Part): Part {
  const named = marks.find((mark) => mark.sense.kind === 'employer')?.from ?? tokens.length;
  const sign = tokens.findIndex(isEmployed);
  const end = Math.min(named, sign === -1 ? tokens.length : sign);
  return { tokens: tokens.slice(0, end), marks: marks.filter((mark) => mark.to <= end) };
}

/** The first place from `at` on where a comma, a bracket or "now" ends what went before. */
export function endOfClause({ tokens, marks }: Part, at: number): number {
  const turn = marks.find((mark) => mark.from >= at && mark.sense.kind === 'again')?.from ?? tokens.length;
  const apart = tokens.findIndex((token, place) => place >= at && isApart(token));
  return Math.min(turn, apart === -1 ? tokens.length : apart);
}

/** Where the clause that ends before `at` begins: after the last comma, bracket or joining word. */
function startOfClause({ tokens }: Part, at: number): number {
  for (let place = at - 1; place > 0; place -= 1) {
    const token = tokens[place];
    if (token !== undefined && isApart(token)) return place;
  }
  return 0;
}

/** The places about which a mark of kind `not`, `former` or `over` says that they are no present position. */
function scopeOf(part: Part, { sense: { kind }, from, to }: Mark): [number, number] | undefined {
  // "Développeuse web – recherche CDI": set apart, it is said of what follows.
  const token = part.tokens[from];
  const opens = kind === 'over' && from > 0 && token !== undefined && isApart(token);
  if (kind === 'over') return opens ? [from, endOfClause(part, to)] : [startOfClause(part, from), to];
  if (kind !== 'not' && kind !== 'former' && kind !== 'form-before') return undefined;
  const end = endOfClause(part, to);
  const hangs = kind === 'former' && end === to && from > 0;
  // "CEO (former)": nothing follows, so it is said of what stands before.
  return hangs ? [startOfClause(part, from), end] : [from, end];
}

/** Drops what is said of other times and other people: "former …", "aspiring …", "helping …". */
function dropOthers(part: Part): Part {
  const others = new Set<number>();
  let until = 0;
  for (const mark of part.marks) {
    if (mark.from < until) continue;
    const scope = scopeOf(part, mark);
    if (scope === undefined) continue;
    for (let at = scope[0]; at < scope[1]; at += 1) others.add(at);
    until = Math.max(until, scope[1]);
  }
  return others.size === 0 ? part : { ...part, marks: part.marks.filter(({ from }) => !others.has(from)) };
}

function isPossessive(tokens: readonly Token[], mark: Mark): boolean {
  const next = tokens[mark.to];
  return next?.folded === 's' && /^['’‘`´]$/.test(next.gap);
}

const OPEN_AFTER = new Set(['link', 'and', 'employer']);
const OPEN_BEFORE = new Set(['and', 'grade', 'rank', 'link']);

/** Whether a learner is only the first word of someone else's position: "Student Advisor". */
function isCrowdedLearner(part: Part, { to }: Mark): boolean {
  const { mark, linked } = nextPosition(part, to);
  return mark !== undefined && !linked && joinedAt(part.tokens, to) && !OPEN_AFTER.has(mark.sense.kind);
}

/** Whether a rank that needs to stand alone has a noun beside it that it only describes: "Partner Manager". */
function isCrowded(part: Part, mark: Mark): boolean {
  if (mark.sense.kind === 'training') return isCrowdedLearner(part, mark);
  const { tokens, marks } = part;
  const owning = mark.sense.level === 'owner-partner';
  const after = marks.find((other) => other.from === mark.to)?.sense;
  const open =
    after !== undefined &&
    (OPEN_AFTER.has(after.kind) ||
      (!owning && (after.kind === 'field' || after.kind === 'plain' || after.adjective === true)));
  if (joinedAt(tokens, mark.to) && !open) return true;
  if (!owning || !joinedAt(tokens, mark.from) || mark.from === 0) return false;
  const before = marks.find((other) => other.to === mark.from)?.sense.kind;
  return !(before !== undefined && OPEN_BEFORE.has(before));
}

const VICE_PRESIDENT = SENIORITIES.indexOf('vice-president');

/** Drops ranks that only describe a noun after them, and those below the top that own it: "Director's Assistant". */
function dropCrowded(part: Part): Part {
  const { tokens, marks } = part;
  const kept = marks.filter(
    (mark) =>
      !(mark.sense.lone && isCrowded(part, mark)) &&
      !(mark.sense.opening && mark.from > 0 && joinedAt(tokens, mark.from)) &&
      !(mark.sense.kind === 'rank' && isPossessive(tokens, mark) && !servesTop(part, mark)),
  );
  return { tokens, marks: kept };
}

/** "VP's assistant" guards a superior's time; the assistant of a director may as well be a beginner. */
function servesTop({ marks }: Part, { sense: { level }, to }: Mark): boolean {
  const high = level !== undefined && SENIORITIES.indexOf(level) >= VICE_PRESIDENT;
  return high && marks.some((mark) => mark.from === to + 1 && mark.sense.kind === 'aide');
}

/** Keeps of a part what speaks of the person's own present job. A part about a job that is over keeps nothing. */
export function weedMarks(tokens: readonly Token[], marks: readonly Mark[]): Part {
  const part = cutEmployer({ tokens, marks });
  // A job that is over is none; someone who studies still does.
  if (marks.some((mark) => mark.sense.kind === 'gone'))
    return { tokens: part.tokens, marks: part.marks.filter((mark) => mark.sense.kind === 'training') };
  return settleAides(dropCrowded(dropOthers(dropFirms(dropNames(part)))));
}
