import type { Moment, Story, TimeWindow } from '../../model/insights.ts';
import { LADDER, type Stage } from '../../model/words.ts';
import { quantile } from './kaplan-meier.ts';
import { isWithin } from './time-window.ts';

/** One rung: who came to it within a window, and who of them went on to the next. */
export interface FunnelStep {
  stage: Stage;
  /** People who came to it, or past it, for the first time within the window. */
  entered: number;
  /** Of them, those who went past it in one move and never stood on it on their way up. */
  skipped: number;
  /** Of all who entered, those who came to the next rung, or past it, since. Absent on the last rung. */
  wentOn?: number;
  /** The median time that took, in milliseconds, of those who stood on it; absent where there are none. */
  took?: number;
}

/** When somebody first came to each rung or past it, and whether they stood on it then. */
interface Climb {
  at: (Moment | undefined)[];
  skipped: boolean[];
}

const RUNGS = new Map(LADDER.map((stage, rung) => [stage, rung]));

function climbOf({ capturedAt, moves }: Story, asOf: Moment): Climb {
  const climb: Climb = { at: [capturedAt], skipped: [false] };
  for (const { at, to } of moves) {
    const rung = at <= asOf ? RUNGS.get(to) : undefined;
    if (rung === undefined) continue;
    for (let passed = climb.at.length; passed <= rung; passed += 1) {
      climb.at.push(Math.max(at, capturedAt));
      climb.skipped.push(passed < rung);
    }
  }
  return climb;
}

interface Counting {
  entered: number;
  skipped: number;
  wentOn: number;
  times: number[];
}

function countClimb({ at, skipped }: Climb, steps: readonly Counting[], window: TimeWindow): void {
  for (const [rung, step] of steps.entries()) {
    const came = at[rung];
    if (came === undefined) return;
    if (!isWithin(came, window)) continue;
    step.entered += 1;
    if (skipped[rung]) step.skipped += 1;
    const went = at[rung + 1];
    if (went === undefined) continue;
    step.wentOn += 1;
    if (!skipped[rung]) step.times.push(went - came);
  }
}

/**
 * The ladder, lowest rung first. Everyone counts on a rung once, on the day they first came to it: who goes back and comes again
 * counts by their first time, and who skips a rung has passed it. Whether they went on is told as of the window's `asOf`.
 */
export function countFunnel(people: readonly Story[], window: TimeWindow): FunnelStep[] {
  const steps = LADDER.map((): Counting => ({ entered: 0, skipped: 0, wentOn: 0, times: [] }));
  for (const person of people) countClimb(climbOf(person, window.asOf), steps, window);
  return LADDER.map((stage, rung) => {
    const { entered = 0, skipped = 0, wentOn = 0, times = [] } = steps[rung] ?? {};
    const took = quantile(times, 0.5);
    const isLast = rung === LADDER.length - 1;
    return { stage, entered, skipped, ...(!isLast && { wentOn }), ...(took !== undefined && { took }) };
  });
}

/** When somebody first came to a rung above the first, or past it, as of a moment. */
export function cameTo({ capturedAt, moves }: Story, stage: Stage, asOf: Moment): Moment | undefined {
  const rung = LADDER.indexOf(stage);
  for (const { at, to } of moves)
    if (at <= asOf && (RUNGS.get(to) ?? -1) >= rung) return Math.max(at, capturedAt);
  return undefined;
}

/** Where somebody stood at a moment. */
export function stageAt({ moves }: Story, asOf: Moment): Stage {
  return moves.findLast(({ at }) => at <= asOf)?.to ?? 'suspect';
}
