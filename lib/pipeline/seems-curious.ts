import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { ScoreSummary } from '../model/scorecard.ts';
import type { Stage } from '../model/words.ts';

/** Where nobody has put an offer before the person yet. */
const EARLY: readonly Stage[] = ['suspect', 'lead', 'prospect'];

/**
 * Whether somebody looks like one who is only curious: they said they have no need, and the score is cool or cold. Worth
 * proposing, never worth deciding.
 */
export function seemsCurious(
  { stage, answers }: Person,
  score: Pick<ScoreSummary, 'grade'> | undefined,
  now: Instant,
): boolean {
  const need = answers.need;
  const counts = need?.state === 'no' && (need.expiresAt === undefined || need.expiresAt > now);
  return EARLY.includes(stage) && counts && score !== undefined && score.grade <= 2;
}
