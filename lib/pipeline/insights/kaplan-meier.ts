/** How long things lasted, each in any order: those that ended, and those that go on, so far. */
export interface Lasted {
  ended: readonly number[];
  going: readonly number[];
}

/** Products of many factors miss a round share by less than this. */
const ROUNDING = 1e-9;

/** In rising order; a typed array sorts a hundred thousand numbers in a tenth of the time. */
const rising = (sample: readonly number[]): Float64Array => new Float64Array(sample).sort();

/**
 * The time by which each of these shares has ended, by the product-limit estimator: whoever goes on counts for as long as they
 * were watched, and then as neither. `undefined` where the curve has not come as far. Without anyone going on it is the
 * smallest time by which that share of all has ended. Of one time, ends count before what goes on.
 * E. L. Kaplan and P. Meier, JASA 53 (1958) 457.
 * @param shares 0 to 1, rising
 */
export function endQuantiles(lasted: Lasted, shares: readonly number[]): (number | undefined)[] {
  const [ended, going] = [rising(lasted.ended), rising(lasted.going)];
  const found = shares.map((): number | undefined => undefined);
  let left = 1;
  let next = 0;
  let gone = 0;
  for (let place = 0; place < ended.length && next < shares.length; ) {
    const at = ended[place] ?? 0;
    let until = place;
    while (until < ended.length && ended[until] === at) until += 1;
    // Those watched for less time are no longer among those at risk.
    while (gone < going.length && (going[gone] ?? 0) < at) gone += 1;
    left *= 1 - (until - place) / (ended.length - place + going.length - gone);
    while (next < shares.length && 1 - left >= (shares[next] ?? 1) - ROUNDING) {
      found[next] = at;
      next += 1;
    }
    place = until;
  }
  return found;
}

/** The smallest value that at least this share, above 0 to 1, of a sample does not exceed; `undefined` for none. */
export function quantile(sample: readonly number[], share: number): number | undefined {
  return rising(sample)[Math.max(0, Math.ceil(share * sample.length - ROUNDING) - 1)];
}
