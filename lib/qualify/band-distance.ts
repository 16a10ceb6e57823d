import { SIZE_BANDS, type SizeBand } from '../model/words.ts';

/** How many bands lie between two; 0 for the same, 1 for neighbours. */
export function bandDistance(one: SizeBand, other: SizeBand): number {
  return Math.abs(SIZE_BANDS.indexOf(one) - SIZE_BANDS.indexOf(other));
}
