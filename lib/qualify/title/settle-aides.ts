import type { Mark } from './find-marks.ts';
import type { Sense } from './lexicon.ts';
import { isAdded } from './tokenise.ts';
import { endOfClause, joinedAt, type Part } from './weed-marks.ts';

const GATEKEEPER_ROLE: Sense = {
  kind: 'gatekeeper',
  level: 'professional',
  fn: 'administrative',
  headFirst: false,
};

const PASSABLE = new Set(['link', 'field', 'plain', 'grade', 'vice']);

/** The first mark from `at` on that is a position, with nothing unknown before it, and what stood between. */
export function nextPosition(
  { tokens, marks }: Part,
  at: number,
): { mark?: Mark; linked: boolean; named: boolean } {
  let end = at;
  let linked = false;
  let named = false;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from !== end || !joinedAt(tokens, mark.from)) break;
    const { kind } = mark.sense;
    if (!PASSABLE.has(kind)) return { mark, linked, named };
    linked ||= kind === 'link';
    named ||= kind === 'field';
    end = mark.to;
  }
  return { linked, named };
}

/** What an assistant is, from its neighbours: someone's gatekeeper, a deputy, or a beginner. */
function senseOfAide(part: Part, aide: Mark): Sense {
  const { tokens, marks } = part;
  // "VP's assistant": the s is a word of its own.
  const edge = tokens[aide.from - 1]?.folded === 's' ? aide.from - 1 : aide.from;
  const before = marks.find((mark) => mark.to === edge && mark.sense.kind === 'rank');
  if (before && joinedAt(tokens, aide.from)) return GATEKEEPER_ROLE;
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

/** Takes back a rank that stands before a gatekeeper with only words of extent between: "代表取締役付 秘書". */
function dropServed({ tokens }: Part, settled: Mark[], { from }: Mark): void {
  let edge = tokens[from - 1]?.folded === 's' ? from - 1 : from;
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const mark = settled[at];
    if (mark === undefined || mark.to !== edge) return;
    const { kind } = mark.sense;
    if (kind === 'rank') settled.length = at;
    else if (kind !== 'plain' && kind !== 'link') return;
    edge = mark.from;
  }
}

/** Whether a mark is an adviser whose superior is named after it: "Chef de cabinet du maire". */
function isAdviserOf(part: Part, { sense, to }: Mark): boolean {
  if (sense.kind !== 'role' || sense.level !== 'strategic' || sense.fn !== undefined) return false;
  const { mark, linked } = nextPosition(part, to);
  return linked && mark?.sense.kind === 'rank';
}

/** Gives assistants their meaning, and drops the people they assist. */
export function settleAides(part: Part): Part {
  let until = 0;
  const settled: Mark[] = [];
  for (const mark of part.marks) {
    if (mark.from < until) continue;
    const sense = mark.sense.kind === 'aide' ? senseOfAide(part, mark) : mark.sense;
    if (isAdviserOf(part, mark)) until = endOfClause(part, mark.to);
    if (sense.kind !== 'gatekeeper') {
      settled.push({ ...mark, sense });
      continue;
    }
    dropServed(part, settled, mark);
    settled.push({ ...mark, sense: GATEKEEPER_ROLE });
    const next = part.tokens[mark.to];
    const coordinated =
      (next !== undefined && isAdded(next)) ||
      part.marks.some((other) => other.from === mark.to && other.sense.kind === 'and');
    until = coordinated ? mark.to : endOfClause(part, mark.to);
  }
  return { ...part, marks: settled };
}
