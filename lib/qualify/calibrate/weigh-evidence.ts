import { fitLogistic } from './fit-logistic.ts';
import { makeDraws } from './make-draws.ts';

/** What speaks against one weight. */
export interface WeightEvidence {
  /** Standard score: above 0 the criterion deserves more weight beside the others, below 0 less. */
  score: number;
  /** How often, 0 to 1, chance alone would speak as strongly against any weight if all were right. */
  chance: number;
}

/** A criterion of which less than this part of its spread is its own tells nothing that the rest does not. */
const LEAST_OWN = 1e-6;

interface Column {
  /** The criterion's shares less what the weighted sum says of them. */
  own: Float64Array;
  /** Their sum over those won, when weights are right. */
  expected: number;
  /** The standard deviation of its score when weights are right. */
  deviation: number;
}

/** The part of a column that a straight line through the weighted sum does not explain, weighed as the fit weighs cases. */
function takeOwn(
  shares: readonly number[],
  sums: readonly number[],
  chances: Float64Array,
): Column | undefined {
  const weights = chances.map((chance) => chance * (1 - chance));
  const mean = (values: ArrayLike<number>, other?: ArrayLike<number>) =>
    weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0) * (other?.[place] ?? 1), 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  const centreOf = (values: readonly number[]) => {
    const middle = mean(values);
    return values.map((value) => value - middle);
  };
  const x = centreOf(sums);
  const y = centreOf(shares);
  const spread = mean(x, x);
  const slope = spread > LEAST_OWN ? mean(x, y) / spread : 0;
  const own = Float64Array.from(y, (value, place) => value - slope * (x[place] ?? 0));
  const left = mean(own, own);
  if (!(left > LEAST_OWN * Math.max(1e-3, mean(y, y)))) return undefined;
  const variance = own.reduce((sum, value, place) => sum + (weights[place] ?? 0) * value * value, 0);
  const expected = own.reduce((sum, value, place) => sum + (chances[place] ?? 0) * value, 0);
  return { own, expected, deviation: Math.sqrt(variance) };
}

/** The standardised scores when the first `count` of `winners` are won. Plain loops: this is where all the time goes. */
function scoreColumns(columns: readonly Column[], winners: Uint32Array, count: number): number[] {
  return columns.map(({ own, expected, deviation }) => {
    let sum = -expected;
    for (let rank = 0; rank < count; rank += 1) sum += own[winners[rank] ?? 0] ?? 0;
    return sum / deviation;
  });
}

/** Draws who is won, each by their chance, and says how many. */
function drawWinners(winners: Uint32Array, chances: Float64Array, draw: () => number): number {
  let count = 0;
  for (let person = 0; person < chances.length; person += 1) {
    if (draw() >= (chances[person] ?? 0)) continue;
    winners[count] = person;
    count += 1;
  }
  return count;
}

/**
 * Counts how often drawn outcomes speak as strongly, by the step-down maximum method (P. H. Westfall and S. S. Young,
 * Resampling-Based Multiple Testing, 1993, algorithm 4.1): the strongest is held against the strongest of all drawn, the
 * next against the strongest of the rest, and no chance is smaller than one before it.
 */
function adjustByDraws(
  seen: readonly number[],
  columns: readonly Column[],
  chances: Float64Array,
  { seed, draws }: DrawOptions,
): number[] {
  const order = seen.map((_, place) => place).sort((a, b) => Math.abs(seen[b] ?? 0) - Math.abs(seen[a] ?? 0));
  const reached = new Array<number>(seen.length).fill(1);
  const draw = makeDraws(seed);
  const winners = new Uint32Array(chances.length);
  for (let count = 0; count < draws; count += 1) {
    const drawn = scoreColumns(columns, winners, drawWinners(winners, chances, draw));
    let strongest = 0;
    for (let rank = order.length - 1; rank >= 0; rank -= 1) {
      const place = order[rank] ?? 0;
      strongest = Math.max(strongest, Math.abs(drawn[place] ?? 0));
      if (strongest >= Math.abs(seen[place] ?? 0)) reached[place] = (reached[place] ?? 0) + 1;
    }
  }
  const adjusted = new Array<number>(seen.length);
  let highest = 0;
  for (const place of order) {
    highest = Math.max(highest, (reached[place] ?? 0) / (draws + 1));
    adjusted[place] = highest;
  }
  return adjusted;
}

export interface DrawOptions {
  /** Any whole number: the same seed gives the same chances. */
  seed: number;
  draws: number;
}

/**
 * Tests each weight against the outcomes: whether a criterion tells more, or less, of them than its weight beside the
 * others says.
 *
 * The supposition is that weights are right: the log odds to be won rise in a straight line with the weighted sum of
 * shares, by any slope, also none. Rao's score test asks whether a criterion's own share adds to that line. Outcomes
 * drawn from the line fitted give the chance that any criterion speaks as strongly (a parametric bootstrap). Labels
 * shuffled at will are such outcomes too, of slope 0, so that they move no weight, neither up nor down.
 *
 * `shares[c][i]` is the share of criterion c in case i, and `weights[c]` its weight; `judged` are the criteria tested.
 * Undefined for one that varies only as the weighted sum does.
 */
export function weighEvidence(
  shares: readonly (readonly number[])[],
  weights: readonly number[],
  judged: readonly number[],
  won: readonly boolean[],
  options: DrawOptions,
): (WeightEvidence | undefined)[] {
  const sums = sumShares(shares, weights);
  const { chances } = fitLogistic(sums, won, 'any');
  const columns = judged.map((place) => takeOwn(shares[place] ?? [], sums, chances));
  const usable = columns.filter((column) => column !== undefined);
  const winners = Uint32Array.from(won.flatMap((isWon, person) => (isWon ? [person] : [])));
  const scores = scoreColumns(usable, winners, winners.length);
  const adjusted = adjustByDraws(scores, usable, chances, options);
  return columns.map((column) => {
    const place = column ? usable.indexOf(column) : -1;
    return place < 0 ? undefined : { score: scores[place] ?? 0, chance: adjusted[place] ?? 1 };
  });
}

/** The weighted sum of each case's shares. */
export function sumShares(shares: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return (shares[0] ?? []).map((_, person) =>
    shares.reduce((sum, column, place) => sum + (weights[place] ?? 0) * (column[person] ?? 0), 0),
  );
}
