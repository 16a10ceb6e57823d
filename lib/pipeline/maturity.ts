import type { Person, PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { GradeLabel } from '../model/scorecard.ts';

/** Coldest first. */
const GRADES: readonly GradeLabel[] = ['cold', 'cool', 'warm', 'hot'];

/** A grade somebody can be watched for, lowest first. */
export const WATCHED_GRADES = ['cool', 'warm', 'hot'] as const;

/** Whether a grade is at least another. */
export function reachesGrade(label: GradeLabel, wanted: GradeLabel): boolean {
  return GRADES.indexOf(label) >= GRADES.indexOf(wanted);
}

/**
 * When a nurtured person's score reached the grade they wait for: the moment it was first seen so, for as long as it stays
 * so; `undefined` while it is lower, and for everyone else. A moment from an earlier nurture does not count.
 */
export function maturedSince(
  person: Person & Pick<PersonRow, 'maturedAt'>,
  label: GradeLabel | undefined,
  now: Instant,
): Instant | undefined {
  const { stage, stageSince, nurture, maturedAt } = person;
  const wanted = stage === 'nurture' ? nurture?.grade : undefined;
  if (wanted === undefined || label === undefined || !reachesGrade(label, wanted)) return undefined;
  return maturedAt !== undefined && maturedAt >= stageSince ? maturedAt : now;
}
