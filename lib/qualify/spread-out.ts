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

const NOTHING_MET = { met: 0, open: 0, weight: 0 };

/** How states are told apart. */
export interface Telling {
  /** Whoever is refused has the lowest grade whatever else is met, so that nothing else need be kept of them. */
  refusedAlike: boolean;
}

function join(state: State, world: World, { refusedAlike }: Telling, step = 0): State {
  const exact = add(state.sums, world.sums);
  const kept = refusedAlike && exact.bar > 1 ? { ...NOTHING_MET, bar: exact.bar } : exact;
  const sums = step === 0 ? kept : round(kept, step);
  return { key: keyOf(sums), chance: state.chance * world.chance, sums };
}

/** Each world added to each state. Equal ones stand beside each other. */
export function joinAll(states: readonly State[], worlds: readonly World[], telling: Telling): State[] {
  return states.flatMap((state) => worlds.map((world) => join(state, world, telling)));
}

/** Each world added to each state, equal ones made one. Sums are rounded to whole steps unless `step` is 0. */
function cross(states: readonly State[], worlds: readonly World[], step: number, telling: Telling): State[] {
  const found = new Map<number, State>();
  for (const state of states) {
    for (const world of worlds) {
      const joined = join(state, world, telling, step);
      const same = found.get(joined.key);
      if (same === undefined) found.set(joined.key, joined);
      else same.chance += joined.chance;
    }
  }
  return [...found.values()];
}

const NOTHING: Sums = { ...NOTHING_MET, bar: 0 };

/** Where everything starts: the sums of what is known. */
export const startFrom = (sums: Sums): State[] => [{ key: keyOf(sums), chance: 1, sums }];

/** The worlds that differ in their sums, each with the chance of all that share them. */
export const apart = (worlds: readonly World[]): State[] =>
  cross(startFrom(NOTHING), worlds, 0, { refusedAlike: false });

const weightOf = (worlds: readonly World[]): number =>
  worlds.reduce((most, { sums }) => Math.max(most, sums.weight), 0);

/**
 * Every state that independent groups of facts can lead to from some states, with its chance. Exact up to 1,500 states,
 * which whole and half weights hardly ever exceed; beyond, sums that differ by less than a 2,000th of all weight are
 * taken for the same, so that the work stays bounded.
 */
export function spreadOut(
  from: readonly State[],
  groups: readonly (readonly World[])[],
  telling: Telling,
): readonly State[] {
  const weight = groups.reduce((sum, worlds) => sum + weightOf(worlds), weightOf(from));
  let states = from;
  for (const worlds of groups) {
    const exact = states.length * worlds.length <= MOST_STATES || weight === 0;
    states = cross(states, worlds, exact ? 0 : weight / FINENESS, telling);
  }
  return states;
}

/** For each group, the states that all others lead to. Halves are spread out once for all groups of the other half. */
export function spreadOthers(
  from: readonly State[],
  groups: readonly (readonly World[])[],
  telling: Telling,
): (readonly State[])[] {
  if (groups.length < 2) return groups.map(() => from);
  const half = groups.length >> 1;
  const [left, right] = [groups.slice(0, half), groups.slice(half)];
  return [
    ...spreadOthers(spreadOut(from, right, telling), left, telling),
    ...spreadOthers(spreadOut(from, left, telling), right, telling),
  ];
}
