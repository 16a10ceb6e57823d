import type { Icp } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import type { CriterionResult, FitVerdict, Grade } from '../model/scorecard.ts';
import { DECISIONS, decisionOf } from './decision-doubt.ts';
import { gradeOf } from './grade.ts';
import { roundPoints } from './round-interval.ts';
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

/** The verdict of a state and the total without any readiness: what answers add to it is the same for all states alike. */
interface Footing {
  verdict: FitVerdict;
  total: number;
  refused: boolean;
}

const GRADES: readonly Grade[] = [1, 2, 3, 4];

/** So near to where rounding turns, only the whole sum tells to which side it falls. */
const HAIR = 1e-6;

const sharp = (value: number): Interval => ({ low: value, value, high: value });

/** Scores states against one ICP at one engagement. It remembers what it has worked out as long as it lives. */
function makeScorer(icp: Pick<Icp, 'parts' | 'borders'>, engagement: number) {
  const known = new Map<number, Footing>();
  const slopes = new Map<boolean, number>();
  const score = (sums: Sums, points: number) => tally(resultsWith(sums), sharp(points), engagement, icp);
  const stand = ({ key, sums }: State): Footing => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const { verdict, total } = score(sums, 0);
    const footing = { verdict, total: total.value, refused: sums.bar > 1 };
    known.set(key, footing);
    if (!slopes.has(footing.refused)) {
      slopes.set(footing.refused, (score(sums, 100).total.value - total.value) / 100);
    }
    return footing;
  };
  const gradeAt = ({ total, refused }: Footing, sums: Sums, points: number): Grade => {
    const nearly = total + points * (slopes.get(refused) ?? 0);
    const turns = Math.abs(nearly - Math.floor(nearly) - 0.5) < HAIR;
    return gradeOf(roundPoints(turns ? score(sums, points).total.value : nearly), icp.borders).grade;
  };
  return { stand, gradeAt };
}

/** Tells the chances of every decision, by `decisionOf`, from the states facts may lead to. */
export type Odds = (states: readonly State[]) => Float64Array;

/** Whether a refusal leaves the lowest grade at best. */
export function refusesAlike(icp: Pick<Icp, 'parts' | 'borders'>): boolean {
  const best = tally(resultsWith({ met: 1, open: 0, weight: 1, bar: 2 }), sharp(100), 100, icp);
  return gradeOf(roundPoints(best.total.value), icp.borders).grade === 1;
}

/** What a state leads to: the place of its verdict with grade 1, and the chance of each grade. */
interface Prospects {
  first: number;
  grades: readonly number[];
}

/**
 * Foresees decisions against one ICP at one engagement, for one readiness ahead after another. A state is scored once by the rule
 * people are scored by, however often it is met and whatever readiness comes to it.
 */
export function makeOutlook(
  icp: Pick<Icp, 'parts' | 'borders'>,
  engagement: number,
): (ahead: readonly ReadinessChance[]) => Odds {
  const { stand, gradeAt } = makeScorer(icp, engagement);
  return (ahead) => {
    const known = new Map<number, Prospects>();
    const lookUp = (state: State): Prospects => {
      const footing = stand(state);
      const grades = GRADES.map(() => 0);
      for (const { chance, points } of ahead) {
        const place = gradeAt(footing, state.sums, points) - 1;
        grades[place] = (grades[place] ?? 0) + chance;
      }
      const found = { first: decisionOf(footing.verdict, 1), grades };
      known.set(state.key, found);
      return found;
    };
    return (states) => {
      const odds = new Float64Array(DECISIONS);
      for (const state of states) {
        const { first, grades } = known.get(state.key) ?? lookUp(state);
        for (let grade = 0; grade < grades.length; grade++) {
          odds[first + grade] = (odds[first + grade] ?? 0) + state.chance * (grades[grade] ?? 0);
        }
      }
      return odds;
    };
  };
}
