import { type Filter, isGroup } from '../../model/segment.ts';
import { type Clock, joinTests, matchCondition } from './match-condition.ts';
import type { Part } from './part.ts';

const TIMED = new Set(['within-past', 'longer-ago', 'within-next']);

/** Whether whom a filter lets through changes with the clock alone. */
export const isTimed = ({ parts }: Filter): boolean =>
  parts.some((part) => (isGroup(part) ? isTimed(part) : TIMED.has(part.test)));

/** Writes for each person of a chunk whether they pass: 1 at their place in the list. */
export function matchFilter(part: Part, { join, parts }: Filter, clock: Clock, passes: Uint8Array): void {
  const tests = parts.map((each) =>
    isGroup(each)
      ? joinTests(
          each.parts.map((condition) => matchCondition(part, condition, clock)),
          each.join,
        )
      : matchCondition(part, each, clock),
  );
  const test = joinTests(tests, join);
  for (let row = 0; row < part.chunk.size; row++) passes[part.start + row] = test(row) ? 1 : 0;
}
