import type { CriterionLift } from '../../lib/model/calibration.ts';
import type { Interval } from '../../lib/model/interval.ts';

/** The picture shows at least half to twice, and at most a sixteenth to sixteen times: what lies beyond goes on as an arrow. */
const LEAST = 2;
const MOST = 16;
/** Room beyond the outermost end, as a factor; more where an arrow goes on from it. */
const MARGIN = 1.15;
const ARROW_MARGIN = 1.6;
const MOST_TICKS = 6;

/** From where to where the logarithmic axis reaches, and the powers of two marked on it. */
export interface LiftScale {
  domain: [low: number, high: number];
  ticks: number[];
}

const isShown = (ratio: number) => ratio > 0 && Number.isFinite(ratio);

export function makeLiftScale(lifts: readonly Pick<CriterionLift, 'ratio'>[]): LiftScale {
  const ends = lifts.flatMap(({ ratio }) => (ratio ? [ratio.low, ratio.value, ratio.high] : []));
  const shown = ends.filter(isShown);
  const marginOf = (open: boolean) => (open ? ARROW_MARGIN : MARGIN);
  const low = Math.max(1 / MOST, Math.min(1 / LEAST, ...shown)) / marginOf(ends.includes(0));
  const high = Math.min(MOST, Math.max(LEAST, ...shown)) * marginOf(ends.includes(Number.POSITIVE_INFINITY));
  const powers = [-4, -3, -2, -1, 0, 1, 2, 3, 4].filter((power) => 2 ** power >= low && 2 ** power <= high);
  // Every other one keeps the middle, 1, which is what all are held against.
  const kept = powers.length > MOST_TICKS ? powers.filter((power) => power % 2 === 0) : powers;
  return { domain: [low, high], ticks: kept.map((power) => 2 ** power) };
}

/** An interval cut to what the axis shows, and on which sides it goes on beyond. */
export function cutToScale(
  { low, value, high }: Interval,
  { domain: [from, to] }: LiftScale,
): Interval & { below: boolean; above: boolean } {
  const cut = (ratio: number) => Math.min(to, Math.max(from, ratio));
  return { low: cut(low), value: cut(value), high: cut(high), below: low < from, above: high > to };
}
