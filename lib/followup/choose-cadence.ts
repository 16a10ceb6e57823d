import type { Cadence } from '../model/cadence.ts';
import type { GradeLabel } from '../model/scorecard.ts';
import type { Stage } from '../model/words.ts';

/** How somebody stands, as far as it speaks for one cadence or another. */
export interface Standing {
  stage: Stage;
  /** Absent where there is no score. */
  grade?: GradeLabel | undefined;
}

/** A cadence that names no stage, or no grade, leaves that open. */
const speaksFor = <T>(wanted: readonly T[], is: T | undefined): boolean =>
  wanted.length === 0 || (is !== undefined && wanted.includes(is));

/** How well a cadence suits: 2 by stage and temperature, 1 by stage alone, 0 not. */
function suitability({ suits }: Pick<Cadence, 'suits'>, { stage, grade }: Standing): 0 | 1 | 2 {
  if (!speaksFor(suits.stages, stage)) return 0;
  return speaksFor(suits.grades, grade) ? 2 : 1;
}

/** The cadences in the order they are offered: those that suit best first, otherwise as they came. */
export function offerCadences<C extends Pick<Cadence, 'suits'>>(
  cadences: readonly C[],
  standing: Standing,
): { cadence: C; suits: 0 | 1 | 2 }[] {
  return cadences
    .map((cadence) => ({ cadence, suits: suitability(cadence, standing) }))
    .sort((a, b) => b.suits - a.suits);
}
