/** No prior is so sure that its contrary is ruled out: an ICP's priors are guesses. */
const SUREST = 0.98;
/** Rounds of fitting. One criterion is met by the first; criteria that share values settle within a few. */
const ROUNDS = 12;

/** A set of values that together are to have a chance. */
export interface WantedChance {
  /** Whether the value at a place is one of the set. */
  holds(place: number): boolean;
  /** 0 to 1. */
  chance: number;
}

function fitTo(chances: number[], { holds, chance }: WantedChance): void {
  const inside = chances.reduce((sum, each, place) => (holds(place) ? sum + each : sum), 0);
  const outside = chances.reduce((sum, each) => sum + each, 0) - inside;
  // A set that holds everything, or nothing, leaves no choice.
  if (!(inside > 0 && outside > 0)) return;
  const sure = Math.min(SUREST, Math.max(1 - SUREST, chance));
  for (const [place, each] of chances.entries()) {
    chances[place] = holds(place) ? (each * sure) / inside : (each * (1 - sure)) / outside;
  }
}

/**
 * Chances of values, together 1, none of them 0, such that every wanted set has its chance and nothing else is assumed:
 * iterative proportional fitting (Deming and Stephan 1940), which starts from `sizes`, the number of ordinary values each
 * stands for, and gives the solution nearest to them. With one set, its chance is shared out evenly among its values and
 * the rest among the others. Chances that contradict each other are met as far as the last of them goes.
 */
export function weighValues(sizes: readonly number[], wanted: readonly WantedChance[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const chances = sizes.map((size) => size / all);
  for (let round = 0; round < (wanted.length > 1 ? ROUNDS : 1); round++) {
    for (const set of wanted) fitTo(chances, set);
  }
  return chances;
}
