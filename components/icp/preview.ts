import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { CriterionVerdict, FitVerdict } from '../../lib/model/scorecard.ts';
import { assayRow, type EmployedPerson } from '../../lib/qualify/index.ts';

export type VerdictCounts = Record<FitVerdict, number>;
export type CriterionCounts = Record<CriterionVerdict, number>;

/** Someone a draft would judge otherwise than the profile in use. Totals are 0 to 100. */
export interface VerdictChange {
  person: PersonRow;
  before: FitVerdict;
  after: FitVerdict;
  total: number;
}

/** What a draft would say of the people tried so far. */
export interface Preview {
  people: number;
  verdicts: VerdictCounts;
  /** By criterion id. */
  criteria: Record<string, CriterionCounts>;
  changes: VerdictChange[];
}

const noVerdicts = (): VerdictCounts => ({ fit: 0, unsure: 0, 'no-fit': 0, excluded: 0 });

export const emptyPreview = (): Preview => ({ people: 0, verdicts: noVerdicts(), criteria: {}, changes: [] });

/** The verdicts the rows carry: what the profile in use says. People without a score are not counted. */
export function countVerdicts(people: readonly EmployedPerson[]): VerdictCounts {
  const counts = noVerdicts();
  for (const { person } of people) {
    if (person.score) counts[person.score.verdict] += 1;
  }
  return counts;
}

/** Tries a draft on one more person and adds the outcome to `preview`, which is changed in place. */
export function tryOn(preview: Preview, employed: EmployedPerson, icp: Icp, now: Instant): void {
  const { person } = employed;
  const card = assayRow(employed, icp, now);
  preview.people += 1;
  preview.verdicts[card.verdict] += 1;
  for (const { id, verdict } of card.criteria) {
    const counts = preview.criteria[id] ?? { match: 0, partial: 0, miss: 0, unknown: 0 };
    counts[verdict] += 1;
    preview.criteria[id] = counts;
  }
  const before = person.score?.verdict;
  if (before !== undefined && before !== card.verdict) {
    preview.changes.push({ person, before, after: card.verdict, total: card.total.value });
  }
}
