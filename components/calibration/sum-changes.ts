import type { ChangedCase, KeptWeight, WeightProposal } from '../../lib/model/calibration.ts';
import type { FitVerdict } from '../../lib/model/scorecard.ts';

/** Outcomes after which a declined proposal may come again. */
const OUTCOMES_TO_WAIT = 10;
const BEST_FIRST: readonly FitVerdict[] = ['fit', 'unsure', 'no-fit', 'excluded'];

/** Whether a change is to someone's favour: by verdict, then by score. */
export function goesUp({ verdict, score }: ChangedCase): boolean {
  const by = BEST_FIRST.indexOf(verdict.from) - BEST_FIRST.indexOf(verdict.to);
  return (by || score.to - score.from) > 0;
}

export interface ChangeSums {
  up: number;
  upWon: number;
  down: number;
  downWon: number;
}

/** How many a proposal would have put up and down, and how many of each were won. */
export function sumChanges(changes: readonly ChangedCase[]): ChangeSums {
  const up = changes.filter(goesUp);
  const won = (those: readonly ChangedCase[]) => those.filter((each) => each.won).length;
  const down = changes.filter((change) => !goesUp(change));
  return { up: up.length, upWon: won(up), down: down.length, downWon: won(down) };
}

/** What the outcomes so far were asked about. */
export type Question = Pick<KeptWeight, 'icpId' | 'icpVersion' | 'wonAt' | 'outcomes'>;

/** The declined proposal that keeps this one quiet, if any does: for ten more outcomes, as long as the question is the same. */
export function keptFor(
  { criterionId }: Pick<WeightProposal, 'criterionId'>,
  { icpId, icpVersion, wonAt, outcomes }: Question,
  kept: readonly KeptWeight[],
): KeptWeight | undefined {
  return kept.find(
    (one) =>
      one.icpId === icpId &&
      one.icpVersion === icpVersion &&
      one.criterionId === criterionId &&
      one.wonAt === wonAt &&
      outcomes < one.outcomes + OUTCOMES_TO_WAIT,
  );
}

/** Fewer in the last quarter tell no pace. */
const LEAST_RECENT = 3;
const WEEKS_OF_RECENT = 90 / 7;
/** Further off than a year is no use to know. */
const FURTHEST = 52;

/** Weeks until there are enough outcomes, at the pace of the last quarter; `undefined` when that cannot be said. */
export function weeksToGo(n: number, needed: number, recent: number): number | undefined {
  if (recent < LEAST_RECENT) return undefined;
  const weeks = Math.ceil(((needed - n) * WEEKS_OF_RECENT) / recent);
  return weeks <= FURTHEST ? weeks : undefined;
}
