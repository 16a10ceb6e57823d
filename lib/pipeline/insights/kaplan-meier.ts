/** How long something lasted: to its end, or so far, where the end is not known yet. */
export interface Lasted {
  for: number;
  ended: boolean;
}

/** Products of many factors miss a round share by less than this. */
const ROUNDING = 1e-9;

/**
 * The time by which each of these shares has ended, by the product-limit estimator: whoever goes on counts for as long as they
 * were watched, and then as neither. `undefined` where the curve has not come as far. Without anyone going on it is the
 * smallest time by which that share of all has ended. Of one time, ends count before what goes on.
 * E. L. Kaplan and P. Meier, JASA 53 (1958) 457.
 * @param shares 0 to 1, rising
 */
export function endQuantiles(lasted: readonly Lasted[], shares: readonly number[]): (number | undefined)[] {
  const ordered = [...lasted].sort((one, other) => one.for - other.for);
  const found = shares.map((): number | undefined => undefined);
  let left = 1;
  let next = 0;
  for (let place = 0; place < ordered.length; ) {
    const at = ordered[place]?.for ?? 0;
    let ends = 0;
    let until = place;
    for (; until < ordered.length && ordered[until]?.for === at; until += 1)
      if (ordered[until]?.ended) ends += 1;
    left *= 1 - ends / (ordered.length - place);
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
  const ordered = [...sample].sort((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(share * ordered.length - ROUNDING) - 1)];
}
