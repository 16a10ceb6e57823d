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

/** Fewer outcomes, or days, tell no pace. */
const LEAST_RECENT = 3;
const LEAST_DAYS = 7;
/** Further off than a year is no use to know. */
const FURTHEST = 52;

/** Weeks until `missing` more outcomes at the pace of `recent` ones in `days`; `undefined` when that cannot be said. */
export function weeksToGo(missing: number, recent: number, days: number): number | undefined {
  if (recent < LEAST_RECENT || days < LEAST_DAYS) return undefined;
  const weeks = Math.ceil((missing * days) / recent / 7);
  return weeks <= FURTHEST ? weeks : undefined;
}
