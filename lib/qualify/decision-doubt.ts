import type { FitVerdict, Grade } from '../model/scorecard.ts';

/** The verdicts, and how far no-fit lies from excluded: nobody works on either. */
const VERDICTS: readonly FitVerdict[] = ['excluded', 'no-fit', 'unsure', 'fit'];
const GRADES = 4;
const BETWEEN_REFUSALS = 0.25;

/** The number of decisions there are: each verdict with each grade. */
export const DECISIONS = VERDICTS.length * GRADES;

/** The place of a decision among all of them. */
export function decisionOf(verdict: FitVerdict, grade: Grade): number {
  return VERDICTS.indexOf(verdict) * GRADES + grade - 1;
}

/** The chance that two draws differ in verdict, where no-fit against excluded counts a quarter. */
function verdictError(odds: ArrayLike<number>): number {
  const verdicts = VERDICTS.map((_, verdict) => {
    let chance = 0;
    for (let grade = 0; grade < GRADES; grade++) chance += odds[verdict * GRADES + grade] ?? 0;
    return chance;
  });
  const [excluded = 0, noFit = 0] = verdicts;
  const same = verdicts.reduce((sum, chance) => sum + chance * chance, 0);
  return 1 - same - 2 * (1 - BETWEEN_REFUSALS) * excluded * noFit;
}

/** The mean distance of two draws in grade, as a share of the longest, 3. */
function gradeError(odds: ArrayLike<number>): number {
  let below = 0;
  let sum = 0;
  for (let grade = 0; grade < GRADES - 1; grade++) {
    for (let verdict = 0; verdict < VERDICTS.length; verdict++) below += odds[verdict * GRADES + grade] ?? 0;
    sum += 2 * below * (1 - below);
  }
  return sum / (GRADES - 1);
}

/** Whether more than one decision is possible. */
function isOpen(odds: ArrayLike<number>): boolean {
  let possible = 0;
  for (let place = 0; place < odds.length; place++) if ((odds[place] ?? 0) > 0) possible++;
  return possible > 1;
}

/**
 * How far a decision is from settled, 0 to less than 1, given the chances of where it ends: `(error + open) / 2`.
 *
 * `error` is how wrong a decision drawn by those chances would be on average: the mean of the chance of a wrong verdict
 * (Gini's index) and of the distance to the right grade in thirds (the ranked probability score). `open` is 1 while more
 * than one decision is possible, so that an answer which ends the asking counts beyond the error it removes. All parts
 * are concave in the chances: no answer is expected to raise the doubt, and one that tells anything lowers it.
 */
export function doubtOf(odds: ArrayLike<number>): number {
  if (!isOpen(odds)) return 0;
  return ((verdictError(odds) + gradeError(odds)) / 2 + 1) / 2;
}
