import {
  type Calibration,
  type CalibrationCase,
  EACH_NEEDED,
  OUTCOMES_NEEDED,
  type Outcomes,
} from '../../model/calibration.ts';
import type { Icp } from '../../model/icp.ts';
import { measureLifts } from './measure-lifts.ts';
import { measureReliability } from './measure-reliability.ts';
import { proposeWeights } from './propose-weights.ts';

/** How chances are drawn: the same seed gives the same proposals. More draws tell chances finer and take longer. */
interface CalibrateOptions {
  seed?: number;
  draws?: number;
}

function lacking({ n, won }: Outcomes): Calibration['reason'] {
  if (n < OUTCOMES_NEEDED) return 'few';
  return Math.min(won, n - won) < EACH_NEEDED ? 'one-sided' : undefined;
}

/**
 * Holds a profile against how pursuits ended: whether its scores can be trusted, what each criterion tells, and which
 * weights to change. Any cases and any profile give an answer; their order is of no matter, save that lifts follow the
 * profile's. Proposals need 30 outcomes, five won and five lost, and for each criterion five matches and five misses.
 */
export function calibrate(
  cases: readonly CalibrationCase[],
  icp: Pick<Icp, 'criteria'>,
  { seed = 1, draws = 999 }: CalibrateOptions = {},
): Calibration {
  // Draws go from case to case, so that only a fixed order gives the same ones.
  const ordered = [...cases].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  const outcomes = { n: cases.length, won: cases.filter(({ won }) => won).length };
  const reason = lacking(outcomes);
  const lifts = measureLifts(ordered, icp);
  return {
    outcomes: { ...outcomes, needed: OUTCOMES_NEEDED },
    ready: reason === undefined,
    ...(reason && { reason }),
    ...(outcomes.n > 0 && { reliability: measureReliability(ordered) }),
    lifts,
    proposals: reason ? [] : proposeWeights(ordered, icp, lifts, { seed, draws }),
  };
}
