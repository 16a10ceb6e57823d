import type { Moment, Story, TimeWindow } from '../../model/insights.ts';
import type { Stage } from '../../model/words.ts';
import { endQuantiles, type Lasted } from './kaplan-meier.ts';
import { isWithin } from './time-window.ts';

/** Stages people wait on. Customers and the disqualified have arrived. */
export const WAITING_STAGES = [
  'suspect',
  'lead',
  'prospect',
  'opportunity',
  'nurture',
] as const satisfies Stage[];

/** How long people stay on a stage, times in milliseconds. */
export interface Stay {
  stage: Stage;
  /** First stays that began within the window. */
  n: number;
  /** Those still there. */
  still: number;
  /** When a quarter, half, three quarters and nine in ten had left; absent where fewer have. */
  quarter?: number;
  median?: number;
  threeQuarters?: number;
  most?: number;
  /** The longest stay so far, ended or not; 0 without any. */
  longest: number;
}

/** A person's first stay on a stage: from when, and to when, where it ended. */
function firstStay({ capturedAt, moves }: Story, stage: Stage): [Moment, Moment | undefined] | undefined {
  let from: Moment | undefined = stage === 'suspect' ? capturedAt : undefined;
  for (const { at, to } of moves) {
    if (from === undefined) {
      if (to === stage) from = at;
    } else if (to !== stage) return [from, Math.max(at, from)];
  }
  return from === undefined ? undefined : [from, undefined];
}

function lastedOn(people: readonly Story[], stage: Stage, window: TimeWindow): Lasted[] {
  const lasted: Lasted[] = [];
  for (const person of people) {
    const [from, to] = firstStay(person, stage) ?? [];
    if (from === undefined || !isWithin(from, window)) continue;
    const ended = to !== undefined && to <= window.asOf;
    lasted.push({ for: (ended ? to : window.asOf) - from, ended });
  }
  return lasted;
}

function measureStay(stage: Stage, lasted: readonly Lasted[]): Stay {
  const [quarter, median, threeQuarters, most] = endQuantiles(lasted, [0.25, 0.5, 0.75, 0.9]);
  return {
    stage,
    n: lasted.length,
    still: lasted.reduce((sum, { ended }) => sum + Number(!ended), 0),
    ...(quarter !== undefined && { quarter }),
    ...(median !== undefined && { median }),
    ...(threeQuarters !== undefined && { threeQuarters }),
    ...(most !== undefined && { most }),
    longest: lasted.reduce((longest, each) => Math.max(longest, each.for), 0),
  };
}

/**
 * How long people stay on each stage they wait on: their first stay, begun within the window, until they leave it in any
 * direction. Whoever is still there counts for as long as they have been (`endQuantiles`), so that those who wait longest are not
 * left out.
 */
export function measureStays(people: readonly Story[], window: TimeWindow): Stay[] {
  return WAITING_STAGES.map((stage) => measureStay(stage, lastedOn(people, stage, window)));
}
