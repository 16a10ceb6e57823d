/** A score with its doubt: `low <= value <= high`, each 0 to 100. Unknown facts widen it. */
export interface Interval {
  low: number;
  value: number;
  high: number;
}
