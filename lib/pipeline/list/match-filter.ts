import { type Condition, type ConditionGroup, type Filter, isGroup } from '../../model/segment.ts';
import { type Clock, joinMeets, type Meets, matchCondition } from './match-condition.ts';
import type { Part } from './part.ts';

const TIMED = new Set(['within-past', 'longer-ago', 'within-next']);

/** Whether whom a filter lets through changes with the clock alone. */
export const isTimed = ({ parts }: Filter): boolean =>
  parts.some((part) => (isGroup(part) ? isTimed(part) : TIMED.has(part.test)));

/** Who of one chunk passes a filter. */
export function matchFilter(part: Part, { join, parts }: Filter, clock: Clock): Meets {
  const { size } = part.chunk;
  const meetEach = (each: Condition | ConditionGroup): Meets =>
    isGroup(each)
      ? joinMeets(
          each.parts.map((condition) => matchCondition(part, condition, clock)),
          each.join,
          size,
        )
      : matchCondition(part, each, clock);
  return joinMeets(parts.map(meetEach), join, size);
}
