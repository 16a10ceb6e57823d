/** A logistic curve through outcomes: the chance of each case, and how likely the outcomes are under it. */
export interface LogisticFit {
  chances: Float64Array;
  /** Natural logarithm, at most 0. */
  logLikelihood: number;
  slope: number;
}

/**
 * How far from 0 the slope may lie for each standard deviation of the score, as the deviation of a normal prior. Wide:
 * at 3, chances go from 5 % to 95 % within two deviations. It only keeps the fit finite when scores part won from lost.
 */
const SLOPE_SPREAD = 3;
const MOST_STEPS = 50;
const SMALL = 1e-9;

interface Line {
  base: number;
  slope: number;
}

function standardise(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  return Float64Array.from(values, (value) => (deviation > SMALL ? (value - mean) / deviation : 0));
}

function likelihoodOf(line: Line, x: Float64Array, won: readonly boolean[]): number {
  return won.reduce((sum, isWon, place) => {
    const at = line.base + line.slope * (x[place] ?? 0);
    // log(1 + e^at), written so that it does not overflow.
    return sum + (isWon ? at : 0) - Math.max(0, at) - Math.log1p(Math.exp(-Math.abs(at)));
  }, 0);
}

const objectiveOf = (line: Line, x: Float64Array, won: readonly boolean[]) =>
  likelihoodOf(line, x, won) - line.slope ** 2 / (2 * SLOPE_SPREAD ** 2);

const chanceAt = ({ base, slope }: Line, x: number) => 1 / (1 + Math.exp(-base - slope * x));

/** One step of Newton's method, for both numbers or the base alone. */
function stepFrom(line: Line, x: Float64Array, won: readonly boolean[], flat: boolean): Line {
  const prior = 1 / SLOPE_SPREAD ** 2;
  const sums = { base: 0, slope: -line.slope * prior, bases: 0, both: 0, slopes: prior };
  x.forEach((at, place) => {
    const chance = chanceAt(line, at);
    const left = Number(won[place]) - chance;
    const weight = chance * (1 - chance);
    sums.base += left;
    sums.slope += left * at;
    sums.bases += weight;
    sums.both += weight * at;
    sums.slopes += weight * at * at;
  });
  if (flat) return { base: sums.base / (sums.bases + SMALL), slope: 0 };
  const area = sums.bases * sums.slopes - sums.both ** 2 + SMALL;
  return {
    base: (sums.slopes * sums.base - sums.both * sums.slope) / area,
    slope: (sums.bases * sums.slope - sums.both * sums.base) / area,
  };
}

function climb(x: Float64Array, won: readonly boolean[], flat: boolean): Line {
  const share = won.filter(Boolean).length / won.length;
  let line: Line = { base: Math.log(share / (1 - share)), slope: 0 };
  let reached = objectiveOf(line, x, won);
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const step = stepFrom(line, x, won, flat);
    let part = 1;
    let next = line;
    let risen = reached;
    do {
      next = { base: line.base + part * step.base, slope: line.slope + part * step.slope };
      risen = objectiveOf(next, x, won);
      part /= 2;
    } while (risen < reached && part > SMALL);
    if (!(risen - reached > SMALL)) return line;
    line = next;
    reached = risen;
  }
  return line;
}

/**
 * Fits the chance to be won to a score, of any unit, by maximum likelihood with a weak prior on the slope. A score that
 * never varies gives everyone the same chance. There are as many scores as outcomes, of both kinds.
 */
export function fitLogistic(
  scores: readonly number[],
  won: readonly boolean[],
  slope: 'any' | 'rising',
): LogisticFit {
  const x = standardise(scores);
  const flat = x.every((value) => value === 0);
  const free = climb(x, won, flat);
  // The likelihood has one summit, so when that lies on falling slopes the best that does not fall is level.
  const line = slope === 'rising' && free.slope < 0 ? climb(x, won, true) : free;
  return {
    chances: x.map((at) => chanceAt(line, at)),
    logLikelihood: likelihoodOf(line, x, won),
    slope: line.slope,
  };
}
