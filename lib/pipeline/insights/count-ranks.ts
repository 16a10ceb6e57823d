import type { Grade } from '../../model/scorecard.ts';
import { STAGES } from '../../model/words.ts';
import type { Chosen } from './choose-people.ts';
import type { Columns } from './columns.ts';

/** What people can be told apart by, beside their rank. */
export type RankSide = 'stage' | 'icp' | 'group';

/** The ranks, hottest first; 0 is not scored. */
export const RANKS = [4, 3, 2, 1, 0] as const satisfies (Grade | 0)[];

/** How people of one kind are ranked now. */
export interface RankRow {
  /** A stage, a profile's id or a group's key. Absent: no profile scores them, or they are in no group. */
  key?: string;
  /** People by rank, in the order of `RANKS`. */
  counts: number[];
  all: number;
}

/** Those of no kind come last. */
const largestFirst = (one: RankRow, other: RankRow): number =>
  Number(one.key === undefined) - Number(other.key === undefined) ||
  other.all - one.all ||
  ((one.key ?? '') < (other.key ?? '') ? -1 : 1);

const PLACES = RANKS.length;

/** Rows of a table of counts, those of nobody left out. */
function toRows(table: Uint32Array, keyOf: (row: number) => string | undefined): RankRow[] {
  return Array.from({ length: table.length / PLACES }, (_, row): RankRow => {
    const counts = [...table.subarray(row * PLACES, (row + 1) * PLACES)];
    const key = keyOf(row);
    return { ...(key !== undefined && { key }), counts, all: counts.reduce((all, n) => all + n, 0) };
  }).filter(({ all }) => all > 0);
}

/**
 * How people are ranked now, by their stage, profile and groups: stages in their order, the others the largest first. By stage and
 * by profile everyone is in one row; by group somebody may be in several.
 */
export function countRanks(columns: Columns, { is }: Chosen): Record<RankSide, RankRow[]> {
  const { people, stage, icp, icpIds, grade, groups, groupStart, groupKeys } = columns;
  const stages = new Uint32Array(STAGES.length * PLACES);
  const icps = new Uint32Array((icpIds.length + 1) * PLACES);
  const grouped = new Uint32Array((groupKeys.length + 1) * PLACES);
  const add = (table: Uint32Array, row: number, place: number) => {
    const cell = row * PLACES + place;
    table[cell] = (table[cell] ?? 0) + 1;
  };
  for (let who = 0; who < people; who += 1) {
    if (is[who] !== 1) continue;
    // The hottest stand first, those not scored last.
    const place = 4 - (grade[who] ?? 0);
    add(stages, stage[who] ?? 0, place);
    add(icps, icp[who] ?? 0, place);
    const [from = 0, to = 0] = [groupStart[who], groupStart[who + 1]];
    if (from === to) add(grouped, 0, place);
    for (let n = from; n < to; n += 1) add(grouped, (groups[n] ?? 0) + 1, place);
  }
  return {
    stage: toRows(stages, (row) => STAGES[row]),
    icp: toRows(icps, (row) => icpIds[row - 1]).sort(largestFirst),
    group: toRows(grouped, (row) => groupKeys[row - 1]).sort(largestFirst),
  };
}
