import { type JobFunction, SENIORITIES, type Seniority } from '../../model/words.ts';
import { findBareField, findField } from './find-function.ts';
import type { Mark } from './find-marks.ts';
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

/** The highest of some marks, the first among equals; of roles, among equals one that names a function. */
function highest(marks: readonly Mark[]): Mark | undefined {
  const score = ({ sense: { kind, level, fn } }: Mark) =>
    heightOf(level) * 2 + (kind === 'role' && fn !== undefined ? 1 : 0);
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || score(mark) > score(best) ? mark : best),
    undefined,
  );
}

/** The grade that stands in the same stretch between commas as a mark: "Senior" for "Senior Data Engineer". */
function gradeFor({ tokens, marks }: Part, head: Mark): Mark | undefined {
  const near = marks.filter((mark) => {
    const [from, to] = mark.from < head.from ? [mark.to, head.from] : [head.to, mark.from];
    return mark.sense.kind === 'grade' && !tokens.slice(from, to + 1).some(isApart);
  });
  return highest(near);
}

function gradedLevel(role: Mark, grade: Mark | undefined): Seniority | undefined {
  const own = role.sense.level;
  const graded = grade?.sense.level;
  if (graded === undefined) return own;
  return graded === 'entry' || heightOf(graded) > heightOf(own) ? graded : own;
}

function readRank(part: Part, rank: Mark, ranks: readonly Mark[]): PartReading {
  const { level, fn } = rank.sense;
  const grade = gradeFor(part, rank);
  const junior = level === 'experienced-manager' && grade?.sense.level === 'entry';
  const seniority = junior ? 'entry-manager' : level;
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
  const field = second ?? findField(part, rank);
  const wide = ranks.filter((mark) => mark.sense.fn !== undefined);
  const namer = field ?? wide.find((mark) => mark.sense.fn !== 'entrepreneurship') ?? wide[0];
  const named = namer?.sense.fn;
  return { ...result, ...(named !== undefined && { fn: named }), used: namer ? [...used, namer] : used };
}

function readRole(part: Part, role: Mark): PartReading {
  const grade = gradeFor(part, role);
  const seniority = gradedLevel(role, grade);
  const field = role.sense.fn === undefined ? findField(part, role) : undefined;
  // An assistant to no one and of nothing keeps an office running.
  const alone = role.sense.aide && field === undefined && part.marks.length === 1;
  const fn = role.sense.fn ?? field?.sense.fn ?? (alone ? 'administrative' : undefined);
  return {
    ...(seniority !== undefined && { seniority }),
    ...(fn !== undefined && { fn }),
    gatekeeper: false,
    used: [role, grade, field].filter((mark) => mark !== undefined),
  };
}

function readTraining(part: Part, training: Mark): PartReading {
  const role = part.marks.find((mark) => mark.sense.kind === 'role' && mark.sense.fn !== undefined);
  const field = role ?? findField(part, training);
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

/**
 * Reads one part. Of several positions the highest holds; someone in training holds only where no rank stands, or right
 * beside it ("Trainee Manager").
 */
export function readPart(part: Part): PartReading {
  const { marks } = part;
  const ranks = marks.filter((mark) => mark.sense.kind === 'rank');
  const training = marks.find((mark) => mark.sense.kind === 'training');
  const beside = ranks.some((rank) => rank.from === training?.to || rank.to === training?.from);
  if (training && (ranks.length === 0 || beside)) return readTraining(part, training);
  const rank = highest(ranks);
  if (rank) return readRank(part, rank, ranks);
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
