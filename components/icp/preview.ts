import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { CriterionResult, CriterionVerdict, FitVerdict } from '../../lib/model/scorecard.ts';
import { judgeAlone } from '../../lib/qualify/assay.ts';
import { knownOf } from '../../lib/qualify/assay-row.ts';
import { type EmployedPerson, scoreBest } from '../../lib/qualify/index.ts';
import { settlingFacts } from '../../lib/qualify/settling-facts.ts';

export type VerdictCounts = Record<FitVerdict, number>;
export type CriterionCounts = Record<CriterionVerdict, number>;

/** Whether people are held against the profile alone, or against all in use with this one among them. */
export type Scope = 'profile' | 'all';

/** What is tried, and what it is held against. */
export interface Trial {
  draft: Icp;
  /** The profile as it is saved; absent for a new one. */
  saved: Icp | undefined;
  /** The profiles in use, this one as saved among them. */
  active: readonly Icp[];
  scope: Scope;
}

/** Where somebody stands. The total is 0 to 100. */
export interface Standing {
  verdict: FitVerdict;
  total: number;
  icpId: string;
}

/** Someone a draft would judge otherwise than what is in use. */
export interface VerdictChange {
  person: PersonRow;
  before: Standing;
  after: Standing;
}

/** What a draft would say of the people tried so far. */
export interface Preview {
  people: number;
  verdicts: VerdictCounts;
  /** What is said of the same people now; absent where there is nothing to compare with. */
  before?: VerdictCounts;
  /** By criterion id. */
  criteria: Record<string, CriterionCounts>;
  changes: VerdictChange[];
  /** How many the profile suits best, now and as it was; counted for the scope of all. */
  suits: { now: number; was: number };
  /** Of those this profile alone is unsure of, how many each fact would settle. */
  settles: Record<string, number>;
}

const noVerdicts = (): VerdictCounts => ({ fit: 0, unsure: 0, 'no-fit': 0, excluded: 0 });

export const emptyPreview = (): Preview => ({
  people: 0,
  verdicts: noVerdicts(),
  criteria: {},
  changes: [],
  suits: { now: 0, was: 0 },
  settles: {},
});

function standAgainst(icps: readonly Icp[], employed: EmployedPerson, now: Instant): Standing | undefined {
  const score = scoreBest(icps, knownOf(employed, now));
  return score && { verdict: score.verdict, total: score.value, icpId: score.icpId };
}

/** Where somebody stands without the draft; `undefined` where there is no profile to stand against. */
export function standBefore(
  employed: EmployedPerson,
  { saved, active, scope }: Trial,
  now: Instant,
): Standing | undefined {
  return standAgainst(scope === 'all' ? active : saved ? [saved] : [], employed, now);
}

function countResults(preview: Preview, results: readonly CriterionResult[]): void {
  for (const { id, verdict } of results) {
    const counts = preview.criteria[id] ?? { match: 0, partial: 0, miss: 0, unknown: 0 };
    counts[verdict] += 1;
    preview.criteria[id] = counts;
  }
}

function compare(preview: Preview, person: PersonRow, before: Standing | undefined, after: Standing): void {
  preview.verdicts[after.verdict] += 1;
  if (!before) return;
  preview.before ??= noVerdicts();
  preview.before[before.verdict] += 1;
  if (before.verdict !== after.verdict) preview.changes.push({ person, before, after });
}

/**
 * Tries a draft on one more person and adds the outcome to `preview`, which is changed in place. `before` is where they
 * stand without it; both are judged for the same moment, so that nothing but the draft makes a difference.
 */
export function tryOn(
  preview: Preview,
  employed: EmployedPerson,
  { draft, active, scope }: Trial,
  before: Standing | undefined,
  now: Instant,
): void {
  const card = judgeAlone({ icp: draft, ...knownOf(employed, now) });
  // Saved now, the draft would be the one saved last, which comes first.
  const rivals = [draft, ...active.filter(({ id }) => id !== draft.id)];
  const alone = { verdict: card.verdict, total: card.total.value, icpId: draft.id };
  const after = scope === 'all' ? (standAgainst(rivals, employed, now) ?? alone) : alone;
  preview.people += 1;
  countResults(preview, card.criteria);
  compare(preview, employed.person, before, after);
  if (after.icpId === draft.id) preview.suits.now += 1;
  if (before?.icpId === draft.id) preview.suits.was += 1;
  if (scope === 'all' || card.verdict !== 'unsure') return;
  for (const fact of settlingFacts(card.criteria, draft)) {
    preview.settles[fact] = (preview.settles[fact] ?? 0) + 1;
  }
}

/** The fact that would settle most, where any would settle somebody; of equals the one whose criterion stands first. */
export function worthAsking({ settles }: Preview): { fact: string; n: number } | undefined {
  const [best] = Object.entries(settles).sort(([, one], [, other]) => other - one);
  return best && { fact: best[0], n: best[1] };
}
