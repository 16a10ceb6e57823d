import { type TimeWindow, WAITING_STAGES, type WaitingStage } from '../../model/insights.ts';
import type { Chosen } from './choose-people.ts';
import type { Columns } from './columns.ts';
import { endQuantiles, type Lasted } from './kaplan-meier.ts';

/** How long people stay on a stage, times in milliseconds. */
export interface Stay {
  stage: WaitingStage;
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

const longestOf = (sample: readonly number[]): number =>
  sample.reduce((longest, each) => (each > longest ? each : longest), 0);

function measureStay(stage: WaitingStage, lasted: Lasted): Stay {
  const [quarter, median, threeQuarters, most] = endQuantiles(lasted, [0.25, 0.5, 0.75, 0.9]);
  const { ended, going } = lasted;
  return {
    stage,
    n: ended.length + going.length,
    still: going.length,
    ...(quarter !== undefined && { quarter }),
    ...(median !== undefined && { median }),
    ...(threeQuarters !== undefined && { threeQuarters }),
    ...(most !== undefined && { most }),
    longest: Math.max(longestOf(ended), longestOf(going)),
  };
}

/**
 * How long people stay on each stage they wait on: their first stay, begun within the window, until they leave it in any
 * direction. Whoever is still there counts for as long as they have been (`endQuantiles`), so that those who wait longest are not
 * left out.
 */
export function measureStays({ stays }: Columns, { is }: Chosen, { from, to, asOf }: TimeWindow): Stay[] {
  const lasted = WAITING_STAGES.map(() => ({ ended: [] as number[], going: [] as number[] }));
  for (let n = 0; n < stays.who.length; n += 1) {
    const began = stays.from[n] ?? Number.NaN;
    if (!(began >= from && began < to && began <= asOf) || is[stays.who[n] ?? -1] !== 1) continue;
    const ended = stays.to[n] ?? Number.POSITIVE_INFINITY;
    const own = lasted[stays.stage[n] ?? -1];
    if (ended <= asOf) own?.ended.push(ended - began);
    else own?.going.push(asOf - began);
  }
  return WAITING_STAGES.map((stage, place) => measureStay(stage, lasted[place] ?? { ended: [], going: [] }));
}
