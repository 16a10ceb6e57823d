import type { Mark } from './find-marks.ts';
import type { Sense } from './lexicon.ts';
import { isAdded, isApart, isEmployed, type Token } from './tokenise.ts';

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
  const sign = tokens.findIndex(isEmployed);
  const end = Math.min(named, sign === -1 ? tokens.length : sign);
  return { tokens: tokens.slice(0, end), marks: marks.filter((mark) => mark.to <= end) };
}

/** The first place from `at` on where a comma, a bracket or "now" ends what went before. */
function endOfClause({ tokens, marks }: Part, at: number): number {
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
  if (kind === 'over') return [startOfClause(part, from), to];
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

const POSITIONS = new Set(['rank', 'role', 'gatekeeper', 'training', 'aide']);
const NAMING = new Set(['field', 'plain', 'link', 'and', 'idle']);

/** The run of words without a gap that a mark stands in. */
function runAround({ tokens }: Part, { from, to }: Mark): [number, number] {
  let start = from;
  while (start > 0 && tokens[start]?.gap === '') start -= 1;
  let end = to;
  while (end < tokens.length && tokens[end]?.gap === '') end += 1;
  return [start, end];
}

/** Drops what names a company within a run of words ("株式会社山田物流"): all of it, but for a position after the name. */
function dropNames(part: Part): Part {
  const named = new Set<Mark>();
  for (const form of part.marks.filter((mark) => mark.sense.kind === 'form-around')) {
    const [start, end] = runAround(part, form);
    const run = part.marks.filter(({ from }) => from >= start && from < end);
    const position = run.find(({ sense, from }) => from >= form.to && POSITIONS.has(sense.kind));
    // Before a position in the same run only what follows the last unknown word is no name.
    const known = new Set(
      run.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
    );
    let edge = form.from > start || position === undefined ? form.to : position.from;
    while (position !== undefined && edge > form.to && known.has(edge - 1)) edge -= 1;
    const until = position === undefined ? end : edge;
    for (const mark of run) if (mark.from < until) named.add(mark);
  }
  return named.size === 0 ? part : { ...part, marks: part.marks.filter((mark) => !named.has(mark)) };
}

/** Drops the fields in the name of a company that its form closes: "Geschäftsführer Muster Logistik GmbH". */
function dropFirms(part: Part): Part {
  const named = new Set<Mark>();
  for (const form of part.marks.filter((mark) => mark.sense.kind === 'form-after')) {
    let edge = form.from;
    for (const mark of part.marks.filter(({ to }) => to <= form.from).reverse()) {
      const crossed = part.tokens.slice(mark.to, edge + 1).some(isApart);
      if (crossed || !NAMING.has(mark.sense.kind)) break;
      named.add(mark);
      edge = mark.from;
    }
  }
  return named.size === 0 ? part : { ...part, marks: part.marks.filter((mark) => !named.has(mark)) };
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

/** The first mark from `at` on that is no link and no field, with nothing unknown before it, and what stood between. */
function nextPosition({ tokens, marks }: Part, at: number): { mark?: Mark; linked: boolean; named: boolean } {
  let end = at;
  let linked = false;
  let named = false;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from !== end || !joinedAt(tokens, mark.from)) break;
    const { kind } = mark.sense;
    if (kind !== 'link' && kind !== 'field' && kind !== 'plain' && kind !== 'grade')
      return { mark, linked, named };
    linked ||= kind === 'link';
    named ||= kind === 'field';
    end = mark.to;
  }
  return { linked, named };
}

/** What an assistant is, from its neighbours: someone's gatekeeper, a deputy, or a beginner. */
function senseOfAide(part: Part, aide: Mark): Sense {
  const before = part.marks.find((mark) => mark.to === aide.from && mark.sense.kind === 'rank');
  if (before && joinedAt(part.tokens, aide.from)) return GATEKEEPER_ROLE;
  const { mark: after, linked, named } = nextPosition(part, aide.to);
  const { headFirst, deputy } = aide.sense;
  if (after?.sense.kind === 'rank') {
    const top = after.sense.level === 'cxo' || after.sense.level === 'owner-partner';
    return linked || (top && !named) || !deputy
      ? GATEKEEPER_ROLE
      : { kind: 'grade', level: 'entry', headFirst };
  }
  if (after?.sense.kind === 'role' && !linked) return { kind: 'grade', level: 'entry', headFirst };
  return { kind: 'role', level: 'entry', aide: true, headFirst };
}

/** Gives assistants their meaning, and drops the people they assist. */
function settleAides(part: Part): Part {
  let until = 0;
  const settled: Mark[] = [];
  for (const mark of part.marks) {
    if (mark.from < until) continue;
    const sense = mark.sense.kind === 'aide' ? senseOfAide(part, mark) : mark.sense;
    if (sense.kind !== 'gatekeeper') {
      settled.push({ ...mark, sense });
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
  return settleAides(dropCrowded(dropOthers(dropFirms(dropNames(part)))));
}
