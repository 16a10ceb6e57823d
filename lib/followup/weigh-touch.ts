import type { GradeLabel } from '../model/scorecard.ts';
import type { Stage } from '../model/words.ts';
import type { PlannedTouch } from './day-plan.ts';

/** What a touch is worth at each stage, as a share of the score: the further along, the more hangs on it. */
const STAGE_SHARE: Record<Stage, number> = {
  suspect: 0.5,
  lead: 0.7,
  prospect: 0.9,
  opportunity: 1,
  customer: 0.8,
  nurture: 0.4,
  disqualified: 0.1,
};

/** Which share of its worth a touch loses with each working day: who is hot now may not be next week. */
const FADE: Record<GradeLabel, number> = { hot: 0.2, warm: 0.1, cool: 0.05, cold: 0.02 };

/** Somebody without a score is neither ignored nor preferred. */
const UNSCORED = 40;

/** An open deal cools faster than its score tells. */
const DEAL_FADE = 0.15;

/** How somebody stands: their score and its word, where they have one, and their stage. */
export interface Standing {
  score?: number | undefined;
  grade?: GradeLabel | undefined;
  stage: Stage;
}

/**
 * What contacting a person is worth, 0 to 100, and how fast that fades. The shares are the product's own assumptions, told where the
 * order is explained; only their proportions matter.
 */
export function weighPerson({ score, grade, stage }: Standing): Pick<PlannedTouch, 'worth' | 'fade'> {
  const fade = FADE[grade ?? 'cool'];
  return {
    worth: Math.max(1, (score ?? UNSCORED) * STAGE_SHARE[stage]),
    fade: stage === 'opportunity' ? Math.max(fade, DEAL_FADE) : fade,
  };
}
