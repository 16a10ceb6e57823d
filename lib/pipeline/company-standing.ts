import type { PersonRow } from '../model/person.ts';
import type { GradeLabel } from '../model/scorecard.ts';

/** How a company stands, over everyone known there who is not set aside. */
export interface CompanyStanding {
  /** How many are not set aside, and how many are. */
  inPlay: number;
  setAside: number;
  /** How many at each grade. */
  grades: Readonly<Record<GradeLabel, number>>;
  unscored: number;
  /** The one with the highest score. */
  best?: PersonRow;
  /** The one who was heard from or reached last, set aside or not. */
  touched?: PersonRow;
  /** The one whose next follow-up comes first, set aside or not. */
  next?: PersonRow;
}

/** The one of `rows` that comes before all others; the first of equals. */
function foremost(
  rows: readonly PersonRow[],
  isBefore: (one: PersonRow, other: PersonRow) => boolean,
): PersonRow | undefined {
  let found: PersonRow | undefined;
  for (const row of rows) if (found === undefined || isBefore(row, found)) found = row;
  return found;
}

/** How warm an account is, when it was last spoken with and when it comes up next. One pass over the rows, no reading. */
export function companyStanding(people: readonly PersonRow[]): CompanyStanding {
  const inPlay = people.filter(({ stage }) => stage !== 'disqualified');
  const grades = { hot: 0, warm: 0, cool: 0, cold: 0 };
  for (const { score } of inPlay) if (score) grades[score.label] += 1;
  const scored = inPlay.filter(({ score }) => score !== undefined);
  const best = foremost(scored, (one, other) => one.priority > other.priority);
  const touched = foremost(
    people.filter(({ lastContactAt }) => lastContactAt !== undefined),
    (one, other) => (one.lastContactAt ?? '') > (other.lastContactAt ?? ''),
  );
  const next = foremost(
    people.filter(({ nextDueAt }) => nextDueAt !== undefined),
    (one, other) => (one.nextDueAt ?? '') < (other.nextDueAt ?? ''),
  );
  return {
    inPlay: inPlay.length,
    setAside: people.length - inPlay.length,
    grades,
    unscored: inPlay.length - scored.length,
    ...(best && { best }),
    ...(touched && { touched }),
    ...(next && { next }),
  };
}
