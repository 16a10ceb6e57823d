import type { Brief } from '../model/brief.ts';
import type { Instant } from '../model/schema.ts';
import type { Stage } from '../model/words.ts';
import { daysSince } from './days.ts';

/** What a card says last, the most pressing of it. */
export type Standing =
  /** Far longer on the stage than usual. */
  | { is: 'stale'; days: number; usual: number }
  | { is: 'late'; days: number }
  | { is: 'no-step' }
  | { is: 'step'; at: Instant };

/** Longer on a stage than this many times the usual is stale, though never before these days have passed. */
const STALE_TIMES = 2;
const STALE_FROM_DAYS = 14;

/** Where nobody goes on to another stage, nobody stays too long. */
const STAYING: readonly Stage[] = ['suspect', 'customer', 'nurture', 'disqualified'];

/**
 * How a person stands on the board.
 * @param usual the median of days on their stage of everyone there; absent where too few are
 */
export function standingOf(brief: Brief, now: Instant, usual: number | undefined): Standing {
  const days = daysSince(brief.stageSince, now);
  const moves = !STAYING.includes(brief.stage);
  if (moves && usual !== undefined && days >= Math.max(STALE_FROM_DAYS, STALE_TIMES * usual))
    return { is: 'stale', days, usual };
  if (brief.nextDueAt === undefined) return { is: 'no-step' };
  const late = daysSince(brief.nextDueAt, now);
  return late > 0 ? { is: 'late', days: late } : { is: 'step', at: brief.nextDueAt };
}
