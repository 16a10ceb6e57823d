import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Stage } from '../model/words.ts';

/** Where nobody has put an offer before the person yet. */
const EARLY: readonly Stage[] = ['suspect', 'lead', 'prospect'];

/**
 * Whether somebody looks like one who is only curious: they said they have no need, however well they fit and whatever
 * interest they show. Worth proposing, never worth deciding.
 */
export function seemsCurious(
  { stage, answers: { need } }: Pick<Person, 'stage' | 'answers'>,
  now: Instant,
): boolean {
  return (
    EARLY.includes(stage) && need?.state === 'no' && (need.expiresAt === undefined || need.expiresAt > now)
  );
}
