import type { Icp } from '../model/icp.ts';
import {
  type FitLetter,
  GRADE_LABELS,
  type Grade,
  type GradeLabel,
  type Scorecard,
  type ScoreSummary,
} from '../model/scorecard.ts';
import { becauseOf } from './because.ts';

const LETTERS: Record<Grade, FitLetter> = { 4: 'A', 3: 'B', 2: 'C', 1: 'D' };

/** The grade of a value from 0 to 100, and its word: 4 hot, 3 warm, 2 cool, 1 cold. A value on a border has the higher grade. */
export function gradeOf(value: number, borders: Icp['borders']): { grade: Grade; label: GradeLabel } {
  let grade: Grade = 1;
  if (value >= borders.cool) grade = 2;
  if (value >= borders.warm) grade = 3;
  if (value >= borders.hot) grade = 4;
  return { grade, label: GRADE_LABELS[grade] };
}

/** The letter of a fit from 0 to 100, by the same borders: A for what would be hot, D for cold. */
export function letterOf(fit: number, borders: Icp['borders']): FitLetter {
  return LETTERS[gradeOf(fit, borders).grade];
}

/** Grows when scores are kept or made otherwise, so that everyone is scored again. */
const SCORING = 2;

/** Names a set of profiles in their present versions, in any order, and the way of scoring, in a few letters; `''` without any. */
export function stampProfiles(icps: readonly Pick<Icp, 'id' | 'version'>[]): string {
  const names = icps.map(({ id, version }) => `${id.slice(-6)}.${version}`).sort();
  return names.length === 0 ? '' : [`${SCORING}:`, ...names].join(' ');
}

/** The part of a scorecard that is kept on a person's row: the total with its interval, grade, letter, verdict and what that rests on. */
export function summariseScore(scorecard: Omit<Scorecard, 'nextQuestions'>, profiles: string): ScoreSummary {
  const { icpId, icpVersion, total, grade, label, letter, digit, verdict } = scorecard;
  const because = becauseOf(scorecard);
  return {
    ...total,
    icpId,
    icpVersion,
    profiles,
    grade,
    label,
    letter,
    digit,
    verdict,
    ...(because.length > 0 && { because }),
  };
}
