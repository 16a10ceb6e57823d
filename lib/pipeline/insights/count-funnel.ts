import type { TimeWindow } from '../../model/insights.ts';
import { LADDER, type Stage } from '../../model/words.ts';
import type { Chosen } from './choose-people.ts';
import { type Columns, RUNGS } from './columns.ts';
import { quantile } from './kaplan-meier.ts';

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

function countStep(
  rung: number,
  { people, came, skipped }: Columns,
  { is }: Chosen,
  { from, to, asOf }: TimeWindow,
): FunnelStep {
  const step = { stage: LADDER[rung] ?? 'suspect', entered: 0, skipped: 0 };
  const times: number[] = [];
  let wentOn = 0;
  for (let who = 0; who < people; who += 1) {
    const at = came[who * RUNGS + rung] ?? Number.NaN;
    // What did not happen is NaN, which is within nothing.
    if (!(at >= from && at < to && at <= asOf) || is[who] !== 1) continue;
    const isSkipped = ((skipped[who] ?? 0) & (1 << rung)) !== 0;
    step.entered += 1;
    if (isSkipped) step.skipped += 1;
    const next = rung + 1 < RUNGS ? (came[who * RUNGS + rung + 1] ?? Number.NaN) : Number.NaN;
    if (!(next <= asOf)) continue;
    wentOn += 1;
    if (!isSkipped) times.push(next - at);
  }
  const took = quantile(times, 0.5);
  return { ...step, ...(rung + 1 < RUNGS && { wentOn }), ...(took !== undefined && { took }) };
}

/**
 * The ladder, lowest rung first. Everyone counts on a rung once, on the day they first came to it: who goes back and comes again
 * counts by their first time, and who skips a rung has passed it. Whether they went on is told as of the window's `asOf`.
 */
export function countFunnel(columns: Columns, chosen: Chosen, window: TimeWindow): FunnelStep[] {
  return LADDER.map((_, rung) => countStep(rung, columns, chosen, window));
}
