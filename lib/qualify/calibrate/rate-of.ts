import type { Outcomes } from '../../model/calibration.ts';
import type { Interval } from '../../model/interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Of fewer than this a share says nothing: its interval would be wider than half of all that is possible. */
export const TOO_FEW = 10;

/** The share won, 0 to 1, with its 90 % interval (`wilsonInterval`); `undefined` of fewer than `TOO_FEW`. */
export function rateOf({ n, won }: Outcomes): Interval | undefined {
  return n < TOO_FEW ? undefined : wilsonInterval(won, n);
}
