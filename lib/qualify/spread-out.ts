import type { CriterionResult } from '../model/scorecard.ts';

/** All that a decision needs to know of a set of results, so that sets can be added up. */
export interface Sums {
  /** Weight that is met, weight that stays open besides, and all weight. */
  met: number;
  open: number;
  weight: number;
  /** 3 a never is hit, 2 a must is missed, 1 a must is not wholly met, 0 none of these. */
  bar: number;
}

/** One way in which facts may turn out. */
export interface World {
  chance: number;
  sums: Sums;
}

/** One end that several worlds may share. `key` is equal where the sums are. */
export interface State extends World {
  key: number;
}

/** More states than this are rounded together, to a 2,000th of all weight. */
const MOST_STATES = 1_500;
const FINENESS = 2_000;

function barOf({ kind, verdict }: CriterionResult): number {
  if (kind === 'never') return verdict === 'match' ? 3 : 0;
  if (kind === 'nice' || verdict === 'match') return 0;
  return verdict === 'miss' ? 2 : 1;
}

/** The sums of some results. */
export function sumUp(results: Iterable<CriterionResult>): Sums {
  const sums = { met: 0, open: 0, weight: 0, bar: 0 };
  for (const result of results) {
    const { kind, weight, share } = result;
    sums.bar = Math.max(sums.bar, barOf(result));
    if (kind === 'never') continue;
    sums.met += weight * share.value;
    sums.open += weight * (share.high - share.value);
    sums.weight += weight;
  }
  return sums;
}

const add = (one: Sums, other: Sums): Sums => ({
  met: one.met + other.met,
  open: one.open + other.open,
  weight: one.weight + other.weight,
  bar: Math.max(one.bar, other.bar),
});

/**
 * One number for each state. The factors have no common measure, so that different sums do not meet, and equal ones do
 * whatever the order they were added in.
 */
function keyOf({ met, open, weight, bar }: Sums): number {
  return met + open * Math.SQRT2 * 617 + weight * Math.E * 419 + bar * Math.PI * 100_003;
}

const round = ({ met, open, weight, bar }: Sums, step: number): Sums => ({
  met: Math.round(met / step) * step,
  open: Math.round(open / step) * step,
  weight: Math.round(weight / step) * step,
  bar,
});

function cross(states: readonly State[], worlds: readonly World[], step: number): State[] {
  const found = new Map<number, State>();
  for (const state of states) {
    for (const world of worlds) {
      const exact = add(state.sums, world.sums);
      const sums = step === 0 ? exact : round(exact, step);
      const chance = state.chance * world.chance;
      const key = keyOf(sums);
      const met = found.get(key);
      if (met === undefined) found.set(key, { key, chance, sums });
      else met.chance += chance;
    }
  }
  return [...found.values()];
}

/** Where everything starts: the sums of what is known. */
export const startFrom = (sums: Sums): State[] => [{ key: keyOf(sums), chance: 1, sums }];

const weightOf = (worlds: readonly World[]): number => worlds[0]?.sums.weight ?? 0;

/**
 * Every state that independent groups of facts can lead to from some states, with its chance. Exact up to 1,500 states,
 * which whole and half weights hardly ever exceed; beyond, sums that differ by less than a 2,000th of all weight are
 * taken for the same, so that the work stays bounded.
 */
export function spreadOut(from: readonly State[], groups: readonly (readonly World[])[]): readonly State[] {
  const weight = groups.reduce((sum, worlds) => sum + weightOf(worlds), weightOf(from));
  let states = from;
  for (const worlds of groups) {
    const exact = states.length * worlds.length <= MOST_STATES || weight === 0;
    states = cross(states, worlds, exact ? 0 : weight / FINENESS);
  }
  return states;
}
