import type { InsightPerson } from '../../model/insights.ts';
import type { Grade } from '../../model/scorecard.ts';
import { STAGES } from '../../model/words.ts';

/** What people can be told apart by, beside their rank. */
export const RANK_SIDES = ['stage', 'icp', 'group'] as const;
export type RankSide = (typeof RANK_SIDES)[number];

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

const keysOf: Record<RankSide, (person: InsightPerson) => readonly (string | undefined)[]> = {
  stage: ({ stage }) => [stage],
  icp: ({ icpId }) => [icpId],
  group: ({ groups }) => (groups.length > 0 ? groups : [undefined]),
};

function compareRows(side: RankSide): (one: RankRow, other: RankRow) => number {
  const place = ({ key }: RankRow) => (STAGES as readonly (string | undefined)[]).indexOf(key);
  if (side === 'stage') return (one, other) => place(one) - place(other);
  // Those of no kind come last.
  return (one, other) =>
    Number(one.key === undefined) - Number(other.key === undefined) ||
    other.all - one.all ||
    ((one.key ?? '') < (other.key ?? '') ? -1 : 1);
}

/**
 * How people are ranked now, by their stage, profile or groups: stages in their order, the others the largest first. By stage and
 * by profile everyone is in one row; by group somebody may be in several.
 */
export function countRanks(people: readonly InsightPerson[], side: RankSide): RankRow[] {
  const rows = new Map<string | undefined, RankRow>();
  for (const person of people)
    for (const key of keysOf[side](person)) {
      const row = rows.get(key) ?? { ...(key !== undefined && { key }), counts: RANKS.map(() => 0), all: 0 };
      rows.set(key, row);
      const place = RANKS.indexOf(person.grade ?? 0);
      row.counts[place] = (row.counts[place] ?? 0) + 1;
      row.all += 1;
    }
  return [...rows.values()].sort(compareRows(side));
}
