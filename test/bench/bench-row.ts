/** One line of the budget, measured. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The raw API or the peer on the same work, in the same unit; `null` where the bound is absolute. */
  baseline: number | null;
  ratio: number | null;
  /** The bound in words. */
  bound: string;
  ok: boolean;
}

const round = (n: number) => Math.round(n * 100) / 100;

/** The value below which a share of a sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Bounds {
  /** The largest value allowed. */
  most?: number;
  /** The smallest value allowed. */
  least?: number;
  /** The largest ratio to the baseline allowed. */
  mostRatio?: number;
}

/** A row judged against its bounds. */
export function makeRow(
  name: string,
  unit: string,
  value: number,
  bounds: Bounds,
  baseline: number | null = null,
): BenchRow {
  const ratio = baseline === null ? null : value / baseline;
  const said = [
    bounds.most !== undefined && `<= ${bounds.most} ${unit}`,
    bounds.least !== undefined && `>= ${bounds.least} ${unit}`,
    bounds.mostRatio !== undefined && `<= ${bounds.mostRatio}x`,
  ].filter(Boolean);
  const ok =
    value <= (bounds.most ?? Number.POSITIVE_INFINITY) &&
    value >= (bounds.least ?? Number.NEGATIVE_INFINITY) &&
    (ratio === null || ratio <= (bounds.mostRatio ?? Number.POSITIVE_INFINITY));
  return {
    name,
    value: round(value),
    unit,
    baseline: baseline === null ? null : round(baseline),
    ratio: ratio === null ? null : round(ratio),
    bound: said.join(', '),
    ok,
  };
}
