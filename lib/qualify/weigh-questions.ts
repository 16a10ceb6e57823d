import type { Known, OpenFact } from './answer-options.ts';
import { doubtOf } from './decision-doubt.ts';
import { type Cluster, foresee } from './fact-clusters.ts';
import { makeOutlook, type Odds, type ReadinessChance, refusesAlike } from './outlook.ts';
import { BANT_PRIOR } from './readiness.ts';
import { joinAll, type State, spreadOthers, spreadOut, startFrom, type Telling } from './spread-out.ts';

/** What each BANT state counts of its quarter, and its chance. Together the chances make the prior. */
export const BANT_STATES = [
  { value: 'no', share: 0, chance: (1 - BANT_PRIOR) / 2 },
  { value: 'partial', share: 0.5, chance: 0.5 },
  { value: 'yes', share: 1, chance: BANT_PRIOR / 2 },
] as const;
/** Readiness that one answer brings when it is a yes. */
export const QUARTER = 25;

/** The readiness that some open answers may lead to, added to what is sure. */
function readinessAhead(sure: number, openAnswers: number): ReadinessChance[] {
  let ahead = new Map([[sure, 1]]);
  for (let answer = 0; answer < openAnswers; answer++) {
    const next = new Map<number, number>();
    for (const [points, before] of ahead) {
      for (const { share, chance } of BANT_STATES) {
        const then = points + QUARTER * share;
        next.set(then, (next.get(then) ?? 0) + before * chance);
      }
    }
    ahead = next;
  }
  return [...ahead].map(([points, chance]) => ({ points, chance }));
}

/** What every answer to a question leaves open: its chance, and the odds of every decision after it. */
type After = { chance: number; odds: Float64Array }[];

interface Look {
  cluster: Cluster;
  fact: number;
  /** The states all other facts may lead to. */
  rest: readonly State[];
  telling: Telling;
  odds: Odds;
}

/** Answers that make no difference to the sums, such as two bands beside the wanted ones, are looked at once. */
function afterFact({ cluster, fact, rest, telling, odds }: Look): After {
  const known = new Map<string, Float64Array>();
  return (cluster.facts[fact]?.options ?? []).map(({ chance }, place) => {
    const worlds = cluster.worlds
      .filter(({ picks }) => picks[fact] === place)
      .map((world) => ({ sums: world.sums, chance: world.chance / chance }));
    const name = worlds.map((world) => [...Object.values(world.sums), world.chance]).join();
    const found = known.get(name) ?? odds(joinAll(rest, worlds, telling));
    known.set(name, found);
    return { chance, odds: found };
  });
}

/** The doubt that is left after an answer, on average, taken from the doubt before it, as a percentage. */
function worthOf(after: After): number {
  const before = new Float64Array(after[0]?.odds.length ?? 0);
  for (const { chance, odds } of after) {
    for (const [decision, each] of odds.entries()) before[decision] = (before[decision] ?? 0) + chance * each;
  }
  return 100 * (doubtOf(before) - after.reduce((sum, { chance, odds }) => sum + chance * doubtOf(odds), 0));
}

/** What is known so far, and how many answers are not. */
export interface Before extends Known {
  /** 0 to 100, open answers counted as nothing. */
  sureReadiness: number;
  openAnswers: number;
  engagement: number;
}

export interface Worths {
  /** In the order of the facts. */
  facts: number[];
  /** The same for each open answer, since all count alike. 0 when none is open. */
  answer: number;
}

interface Scene {
  clusters: readonly Cluster[];
  start: readonly State[];
  telling: Telling;
  outlook(ahead: readonly ReadinessChance[]): Odds;
}

function weighFacts({ clusters, start, telling, outlook }: Scene, ahead: readonly ReadinessChance[]) {
  const worths = new Map<OpenFact, number>();
  const odds = outlook(ahead);
  const rests = spreadOthers(
    start,
    clusters.map(({ ends }) => ends),
    telling,
  );
  for (const [place, cluster] of clusters.entries()) {
    const rest = rests[place] ?? [];
    for (const [fact, open] of cluster.facts.entries()) {
      worths.set(open, worthOf(afterFact({ cluster, fact, rest, telling, odds })));
    }
  }
  return worths;
}

function weighAnswer(
  { clusters, start, telling, outlook }: Scene,
  { sureReadiness, openAnswers }: Before,
): number {
  if (openAnswers === 0) return 0;
  const states = spreadOut(
    start,
    clusters.map(({ ends }) => ends),
    telling,
  );
  const after = BANT_STATES.map(({ share, chance }) => {
    const ahead = readinessAhead(sureReadiness + QUARTER * share, openAnswers - 1);
    return { chance, odds: outlook(ahead)(states) };
  });
  return worthOf(after);
}

/**
 * What it is worth to ask for each fact, and for an open answer, 0 to 100: `100 * (doubt now - mean doubt after the answer)`,
 * with `doubtOf` the chances of every final decision, that is, of verdict and grade once everything is answered. Facts
 * are independent of each other except a channel whose weight hangs on the industry.
 */
export function weighQuestions(facts: readonly OpenFact[], before: Before): Worths {
  const { icp, engagement, sureReadiness, openAnswers } = before;
  const { start, clusters } = foresee(facts, before);
  const scene = {
    clusters,
    start: startFrom(start),
    telling: { refusedAlike: refusesAlike(icp) },
    outlook: makeOutlook(icp, engagement),
  };
  const worths = weighFacts(scene, readinessAhead(sureReadiness, openAnswers));
  return {
    facts: facts.map((fact) => worths.get(fact) ?? 0),
    answer: weighAnswer(scene, before),
  };
}
