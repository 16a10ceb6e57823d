import {
  type CalibrationCase,
  type CriterionLift,
  EACH_NEEDED,
  LARGEST_CHANCE,
  type WeightProposal,
} from '../../model/calibration.ts';
import type { Criterion, Icp } from '../../model/icp.ts';
import { fitLogistic } from './fit-logistic.ts';
import { type DrawOptions, sumShares, weighEvidence } from './weigh-evidence.ts';

/** How far from the user's own weight the outcomes move it readily, as the deviation of a normal prior, in weight points. */
const READINESS_TO_MOVE = 3;
const WEIGHTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Weighing {
  criteria: Criterion[];
  shares: number[][];
  weights: number[];
  won: boolean[];
}

function arrange(cases: readonly CalibrationCase[], icp: Pick<Icp, 'criteria'>): Weighing {
  // A hit of a `never` decides alone: its weight counts for nothing.
  const criteria = icp.criteria.filter(({ kind }) => kind !== 'never');
  const shareOf = (item: CalibrationCase, { id, prior }: Criterion) =>
    item.criteria.find((criterion) => criterion.id === id)?.share ?? prior;
  return {
    criteria,
    shares: criteria.map((criterion) => cases.map((item) => shareOf(item, criterion))),
    weights: criteria.map(({ weight }) => weight),
    won: cases.map(({ won }) => won),
  };
}

/** The whole weight under which the outcomes are likeliest, the others kept, drawn towards the present one. */
function bestWeight({ shares, weights, won }: Weighing, place: number): number {
  const from = weights[place] ?? 0;
  const worthOf = (to: number) => {
    const sums = sumShares(shares, weights.with(place, to));
    const { logLikelihood } = fitLogistic(sums, won, 'rising');
    return logLikelihood - (to - from) ** 2 / (2 * READINESS_TO_MOVE ** 2);
  };
  return WEIGHTS.reduce(
    (best, to) => {
      const worth = worthOf(to);
      return worth > best.worth ? { to, worth } : best;
    },
    { to: from, worth: worthOf(from) },
  ).to;
}

function kindOf(from: number, to: number): WeightProposal['kind'] {
  if (to > from) return 'raise';
  return to === 0 ? 'drop' : 'lower';
}

/** A channel's weight may differ by industry; a case does not say which one counted, so that none of them is judged. */
const hasOneWeight = (criterion: Criterion) =>
  criterion.field !== 'channel' || (criterion.byIndustry ?? []).length === 0;

const isSeenBothWays = ({ matches, misses }: CriterionLift) => Math.min(matches.n, misses.n) >= EACH_NEEDED;

/**
 * Weights that the outcomes speak against, strongest evidence first: each with the weight they would have it be if the
 * others stay. Weights count beside each other only, so a criterion with a strong effect and a fitting weight is left
 * alone, and one without any is lowered only once others are seen to tell more. Both outcomes must occur.
 */
export function proposeWeights(
  cases: readonly CalibrationCase[],
  icp: Pick<Icp, 'criteria'>,
  lifts: readonly CriterionLift[],
  options: DrawOptions,
): WeightProposal[] {
  const weighing = arrange(cases, icp);
  const liftOf = (place: number) => lifts.find(({ id }) => id === weighing.criteria[place]?.id);
  const judged = weighing.criteria.flatMap((criterion, place) => {
    const lift = liftOf(place);
    return lift && hasOneWeight(criterion) && isSeenBothWays(lift) ? [place] : [];
  });
  if (judged.length === 0) return [];
  const evidence = weighEvidence(weighing.shares, weighing.weights, judged, weighing.won, options);
  return judged
    .flatMap((place, rank) => ({ place, lift: liftOf(place), found: evidence[rank] }))
    .flatMap(({ place, lift, found }) => {
      if (!lift || !found || found.chance > LARGEST_CHANCE) return [];
      const from = weighing.weights[place] ?? 0;
      const to = bestWeight(weighing, place);
      if (Math.sign(to - from) !== Math.sign(found.score)) return [];
      const proposal: WeightProposal = {
        criterionId: lift.id,
        kind: kindOf(from, to),
        from,
        to,
        evidence: { lift, chance: found.chance },
      };
      return [{ proposal, strength: Math.abs(found.score) }];
    })
    .sort((one, other) => other.strength - one.strength)
    .map(({ proposal }) => proposal);
}
