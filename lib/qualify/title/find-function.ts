import type { JobFunction } from '../../model/words.ts';
import type { Mark } from './find-marks.ts';
import { isAdded, isApart, type Token } from './tokenise.ts';
import type { Part } from './weed-marks.ts';

/** Words without a meaning here that may stand between a rank and its field: "Head of Nordic Key Sales". */
const MOST_STRANGERS = 2;

const isField = ({ sense }: Mark) =>
  sense.kind === 'field' || (sense.kind === 'role' && sense.fn !== undefined);
const isPassable = ({ sense }: Mark) =>
  sense.kind === 'link' || sense.kind === 'plain' || sense.kind === 'grade' || sense.kind === 'vice';

/** Whether a rank is joined to what stands before it as its equal, and that is no field: "CCO & SVP of Sales". */
function isCoordinated(tokens: readonly Token[], before: readonly Mark[], head: Mark): boolean {
  const token = tokens[head.from];
  const nearest = before[0];
  const named =
    nearest !== undefined && nearest.to === head.from && (isField(nearest) || isPassable(nearest));
  return token !== undefined && isAdded(token) && !named;
}

/** Marks on one side of `head`, walking away from it, until something ends the phrase. */
function walk({ tokens, marks }: Part, head: Mark, side: 'before' | 'after'): Mark[] {
  const away =
    side === 'after'
      ? marks.filter((m) => m.from >= head.to)
      : marks.filter((m) => m.to <= head.from).reverse();
  const found: Mark[] = [];
  if (side === 'before' && isCoordinated(tokens, away, head)) return found;
  let edge = side === 'after' ? head.to : head.from;
  let strangers = 0;
  for (const mark of away) {
    const [from, to] = side === 'after' ? [edge, mark.from] : [mark.to, edge];
    strangers += to - from;
    if (strangers > (side === 'after' ? MOST_STRANGERS : 1)) break;
    // A comma before a rank ends another matter; after it, the field may follow: "Director, Global Marketing".
    const crossed = tokens.slice(mark.to, edge + 1).some(isApart);
    if (side === 'before' && crossed && found.length === 0) break;
    if (!isField(mark) && !isPassable(mark) && mark.sense.kind !== 'and') break;
    found.push(mark);
    edge = side === 'after' ? mark.to : mark.from;
  }
  return found;
}

/** Neighbouring fields are one compound up to a joining word or a comma; the first compound counts. */
function firstGroup({ tokens }: Part, marks: readonly Mark[]): Mark[] {
  const group: Mark[] = [];
  for (const mark of marks) {
    const token = tokens[mark.from];
    const ended = mark.sense.kind === 'and' || (token !== undefined && (isApart(token) || isAdded(token)));
    if (group.length > 0 && (ended || mark.sense.kind === 'link')) break;
    if (isField(mark)) group.push(mark);
  }
  return group;
}

/**
 * The mark that names the function of a rank or role: the field before it ("Sales Director"), else the one after it
 * ("Director of Sales"). Of a compound the head noun counts, which English and German put last ("Sales Operations")
 * and the Romance languages and Indonesian first; of several joined by "and", the first named.
 */
export function findField(part: Part, head: Mark): Mark | undefined {
  const before = walk(part, head, 'before').reverse();
  const lead = firstGroup(part, before);
  if (lead.length > 0) return lead.at(-1);
  const after = firstGroup(part, walk(part, head, 'after'));
  return head.sense.headFirst ? after[0] : after.at(-1);
}

/** The function of a part that names fields and nothing else: "Sales & Marketing". */
export function findBareField({ tokens, marks }: Part): { fn: JobFunction; mark: Mark } | undefined {
  const covered = marks.reduce((sum, mark) => sum + mark.to - mark.from, 0);
  const field = marks.find((mark) => mark.sense.kind === 'field');
  const bare =
    covered === tokens.length &&
    marks.every((mark) => isField(mark) || isPassable(mark) || mark.sense.kind === 'and');
  const fn = field?.sense.fn;
  return bare && field && fn !== undefined ? { fn, mark: field } : undefined;
}
