import { type JobFunction, SENIORITIES, type Seniority } from '../../model/words.ts';
import { findBareField, findField } from './find-function.ts';
import type { Mark } from './find-marks.ts';
import { nextPosition } from './settle-aides.ts';
import { isApart } from './tokenise.ts';
import type { Part } from './weed-marks.ts';

/** What one part of a title says, and the marks that say it. */
export interface PartReading {
  seniority?: Seniority;
  fn?: JobFunction;
  gatekeeper: boolean;
  used: readonly Mark[];
}

/** Functions so wide that a named field beside them says more. */
const WIDE = new Set<JobFunction>(['general-management', 'entrepreneurship']);

const heightOf = (level: Seniority | undefined) => (level === undefined ? -1 : SENIORITIES.indexOf(level));

/** The marks in the same stretch between commas as another: "Senior" for "Senior Data Engineer". */
function near({ tokens, marks }: Part, head: Mark, kind: 'grade' | 'vice'): Mark[] {
  return marks.filter((mark) => {
    const [from, to] = mark.from < head.from ? [mark.to, head.from] : [head.to, mark.from];
    return mark.sense.kind === kind && !tokens.slice(from, to + 1).some(isApart);
  });
}

/** The highest of some marks, the first among equals; of roles, among equals one that names a function. */
function highest(marks: readonly Mark[]): Mark | undefined {
  const score = ({ sense: { kind, level, fn } }: Mark) =>
    heightOf(level) * 2 + (kind === 'role' && fn !== undefined ? 1 : 0);
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || score(mark) > score(best) ? mark : best),
    undefined,
  );
}

const gradeFor = (part: Part, head: Mark) => highest(near(part, head, 'grade'));

function gradedLevel(role: Mark, grade: Mark | undefined): Seniority | undefined {
  const own = role.sense.level;
  const graded = grade?.sense.level;
  if (graded === undefined) return own;
  return graded === 'entry' || heightOf(graded) > heightOf(own) ? graded : own;
}

/** A manager's junior or deputy leads fewer people. */
function rankLevel(part: Part, rank: Mark, grade: Mark | undefined): Seniority | undefined {
  const { level } = rank.sense;
  const lesser = grade?.sense.level === 'entry' || near(part, rank, 'vice').length > 0;
  return level === 'experienced-manager' && lesser ? 'entry-manager' : level;
}

/** What an owner does besides: another position, or a profession. The trade of the firm is not the owner's function. */
function ownersNamer(part: Part, ranks: readonly Mark[]): Mark | undefined {
  for (const mark of ranks) {
    if (heightOf(mark.sense.level) === heightOf('owner-partner')) continue;
    const named = mark.sense.fn !== undefined && !WIDE.has(mark.sense.fn) ? mark : findField(part, mark);
    if (named) return named;
  }
  return part.marks.find(({ sense }) => sense.kind === 'role' && sense.fn !== undefined && !sense.adjective);
}

function readRank(part: Part, rank: Mark, ranks: readonly Mark[]): PartReading {
  const { level, fn } = rank.sense;
  const grade = gradeFor(part, rank);
  const seniority = rankLevel(part, rank, grade);
  const used = grade === undefined ? [rank] : [grade, rank];
  const result = { ...(seniority !== undefined && { seniority }), gatekeeper: false };
  if (fn !== undefined && !WIDE.has(fn)) return { ...result, fn, used };
  // "Co-founder & CTO" runs engineering: a second rank at the top says what the first leaves wide.
  const second = ranks.find(
    (mark) =>
      mark.sense.fn !== undefined &&
      !WIDE.has(mark.sense.fn) &&
      heightOf(mark.sense.level) >= heightOf('cxo'),
  );
  const wide = ranks.filter((mark) => mark.sense.fn !== undefined);
  const general = wide.find((mark) => mark.sense.fn !== 'entrepreneurship');
  const field = level === 'owner-partner' ? ownersNamer(part, ranks) : findField(part, rank);
  const namer =
    second ??
    (level === 'owner-partner'
      ? (general ?? field)
      : field?.sense.fn !== undefined
        ? field
        : (general ?? field)) ??
    wide[0];
  const named = namer?.sense.fn;
  return { ...result, ...(named !== undefined && { fn: named }), used: namer ? [...used, namer] : used };
}

/** Of the highest ranks the first that says its function, else the first. */
function readRanks(part: Part, ranks: readonly Mark[]): PartReading | undefined {
  const top = highest(ranks);
  const readings = ranks
    .filter((mark) => mark.sense.level === top?.sense.level)
    .map((mark) => readRank(part, mark, ranks));
  return (
    readings.find(({ fn }) => fn !== undefined && !WIDE.has(fn)) ??
    readings.find(({ fn }) => fn !== undefined) ??
    readings[0]
  );
}

function readRole(part: Part, role: Mark): PartReading {
  const grade = gradeFor(part, role);
  const seniority = gradedLevel(role, grade);
  const field = role.sense.fn === undefined || role.sense.weak ? findField(part, role) : undefined;
  // An assistant to no one and of nothing keeps an office running.
  const alone = role.sense.aide && field === undefined && part.marks.length === 1;
  const fn = field?.sense.fn ?? role.sense.fn ?? (alone ? 'administrative' : undefined);
  return {
    ...(seniority !== undefined && { seniority }),
    ...(fn !== undefined && { fn }),
    gatekeeper: false,
    used: [role, grade, field].filter((mark) => mark !== undefined),
  };
}

function readTraining(part: Part, training: Mark): PartReading {
  const role = part.marks.find((mark) => mark.sense.kind === 'role' && mark.sense.fn !== undefined);
  // What someone studies is no trade yet.
  const field = training.sense.student ? undefined : (role ?? findField(part, training));
  const fn = field?.sense.fn;
  return {
    seniority: 'in-training',
    ...(fn !== undefined && { fn }),
    gatekeeper: false,
    used: field ? [training, field] : [training],
  };
}

/** "Marketing Lead": a grade beside a field, with no noun for the person. */
function readBareGrade(part: Part): PartReading | undefined {
  for (const grade of part.marks.filter((mark) => mark.sense.kind === 'grade')) {
    const field = findField(part, grade);
    const { level } = grade.sense;
    if (field?.sense.fn === undefined || level === undefined || level === 'strategic') continue;
    return { seniority: level, fn: field.sense.fn, gatekeeper: false, used: [grade, field] };
  }
  return undefined;
}

/** Whether the learner stands beside a rank or learns under one: "Trainee Manager", "Praktikantin der Leitung". */
function isLearning(part: Part, training: Mark, ranks: readonly Mark[]): boolean {
  const beside = ranks.some((rank) => rank.from === training.to || rank.to === training.from);
  return beside || nextPosition(part, training.to).mark?.sense.kind === 'rank';
}

/**
 * Reads one part. Of several positions the highest holds; someone in training holds only where no rank stands, or right
 * beside it ("Trainee Manager").
 */
export function readPart(part: Part): PartReading {
  const { marks } = part;
  const ranks = marks.filter((mark) => mark.sense.kind === 'rank');
  const training = marks.find((mark) => mark.sense.kind === 'training');
  if (training && (ranks.length === 0 || isLearning(part, training, ranks)))
    return readTraining(part, training);
  const ranked = readRanks(part, ranks);
  if (ranked) return ranked;
  const gatekeeper = marks.find((mark) => mark.sense.kind === 'gatekeeper');
  if (gatekeeper) {
    return { seniority: 'professional', fn: 'administrative', gatekeeper: true, used: [gatekeeper] };
  }
  const role = highest(marks.filter((mark) => mark.sense.kind === 'role'));
  if (role) return readRole(part, role);
  const graded = readBareGrade(part);
  if (graded) return graded;
  const bare = findBareField(part);
  return bare ? { fn: bare.fn, gatekeeper: false, used: [bare.mark] } : { gatekeeper: false, used: [] };
}
