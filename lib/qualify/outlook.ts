import type { Icp } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import type { CriterionResult } from '../model/scorecard.ts';
import { DECISIONS, decisionOf } from './decision-doubt.ts';
import { gradeOf } from './grade.ts';
import type { State, Sums } from './spread-out.ts';
import { tally } from './tally.ts';

/** One readiness the open answers may lead to, 0 to 100, with its chance. */
export interface ReadinessChance {
  chance: number;
  points: number;
}

const WHOLE: Interval = { low: 1, value: 1, high: 1 };
const HALF: Interval = { low: 0.5, value: 0.5, high: 0.5 };
const NONE: Interval = { low: 0, value: 0, high: 0 };
const MAYBE: Interval = { low: 0, value: 0, high: 1 };

type Stand = Pick<CriterionResult, 'kind' | 'verdict' | 'weight' | 'share'>;

/** What stands in for a bar, by its rank. */
const BARS: readonly (Stand | undefined)[] = [
  undefined,
  { kind: 'must', verdict: 'partial', weight: 0, share: HALF },
  { kind: 'must', verdict: 'miss', weight: 0, share: NONE },
  { kind: 'never', verdict: 'match', weight: 0, share: WHOLE },
];

/** A few results with the same sums, so that one rule scores people and their prospects. */
function resultsWith({ met, open, weight, bar }: Sums): CriterionResult[] {
  const stands: (Stand | undefined)[] = [
    { kind: 'nice', verdict: 'match', weight: met, share: WHOLE },
    { kind: 'nice', verdict: 'partial', weight: open, share: MAYBE },
    { kind: 'nice', verdict: 'miss', weight: Math.max(0, weight - met - open), share: NONE },
    BARS[bar],
  ];
  return stands.flatMap((stand) =>
    stand === undefined ? [] : [{ ...stand, id: '', field: 'custom', evidence: [] }],
  );
}

/** Tells the chances of every decision, by `decisionOf`, from the states and the readiness people may end in. */
export type Outlook = (states: readonly State[], readiness: readonly ReadinessChance[]) => Float64Array;

/** Foresees decisions against one ICP at one engagement. It remembers what it has worked out as long as it lives. */
export function makeOutlook(icp: Pick<Icp, 'parts' | 'borders'>, engagement: number): Outlook {
  const known = new Map<number, Map<number, number>>();
  const decide = ({ key, sums }: State, points: number): number => {
    const byPoints = known.get(key) ?? new Map<number, number>();
    known.set(key, byPoints);
    const before = byPoints.get(points);
    if (before !== undefined) return before;
    const readiness = { low: points, value: points, high: points };
    const { verdict, total } = tally(resultsWith(sums), readiness, engagement, icp);
    const decision = decisionOf(verdict, gradeOf(Math.round(total.value), icp.borders).grade);
    byPoints.set(points, decision);
    return decision;
  };
  return (states, readiness) => {
    const odds = new Float64Array(DECISIONS);
    for (const state of states) {
      for (const { chance, points } of readiness) {
        const decision = decide(state, points);
        odds[decision] = (odds[decision] ?? 0) + state.chance * chance;
      }
    }
    return odds;
  };
}
