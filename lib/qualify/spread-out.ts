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

/** Up to this many ends are told apart whatever their weights. */
const MOST_ENDS = 600;
/** Of more, weights are told in this many parts of all weight. */
const PARTS = 256;

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

const NOTHING_MET = { met: 0, open: 0, weight: 0 };

/** How states are told apart. */
export interface Telling {
  /** Whoever is refused has the lowest grade whatever else is met, so that nothing else need be kept of them. */
  refusedAlike: boolean;
}

function join(state: State, world: World, { refusedAlike }: Telling): State {
  const joined = add(state.sums, world.sums);
  const sums = refusedAlike && joined.bar > 1 ? { ...NOTHING_MET, bar: joined.bar } : joined;
  return { key: keyOf(sums), chance: state.chance * world.chance, sums };
}

/** Each world added to each state. Equal ones stand beside each other. */
export function joinAll(states: readonly State[], worlds: readonly World[], telling: Telling): State[] {
  return states.flatMap((state) => worlds.map((world) => join(state, world, telling)));
}

/** Each world added to each state, equal ones made one. */
function cross(states: readonly State[], worlds: readonly World[], telling: Telling): State[] {
  const found = new Map<number, State>();
  for (const joined of joinAll(states, worlds, telling)) {
    const same = found.get(joined.key);
    if (same === undefined) found.set(joined.key, joined);
    else same.chance += joined.chance;
  }
  return [...found.values()];
}

const NOTHING: Sums = { ...NOTHING_MET, bar: 0 };

/** Where everything starts: the sums of what is known. */
export const startFrom = (sums: Sums): State[] => [{ key: keyOf(sums), chance: 1, sums }];

/** The worlds that differ in their sums, each with the chance of all that share them. */
export const apart = (worlds: readonly World[]): State[] =>
  cross(startFrom(NOTHING), worlds, { refusedAlike: false });

const isHalf = ({ met, open, weight }: Sums): boolean =>
  [met, open, weight].every((part) => Number.isInteger(2 * part));

/**
 * How finely to tell sums apart so that the ends stay few: as they are where all are halves, or where there are at most 600
 * ends; else in 256ths of all weight, which moves a fit by at most a fifth of a point for each fact. All sums of one spread
 * have to go through the same.
 */
export function grainFor(base: Sums, groups: readonly (readonly World[])[]): (sums: Sums) => Sums {
  const ends = groups.reduce((product, worlds) => product * worlds.length, 1);
  const whole = groups.reduce((sum, [first]) => sum + (first?.sums.weight ?? 0), base.weight);
  const halves = isHalf(base) && groups.every((worlds) => worlds.every(({ sums }) => isHalf(sums)));
  if (ends <= MOST_ENDS || whole === 0 || halves) return (sums) => sums;
  const inParts = (part: number) => Math.round((part * PARTS) / whole);
  return ({ met, open, weight, bar }) => ({
    met: inParts(met),
    open: inParts(open),
    weight: inParts(weight),
    bar,
  });
}

/** Every state that independent groups of facts can lead to from some states, with its chance. */
export function spreadOut(
  from: readonly State[],
  groups: readonly (readonly World[])[],
  telling: Telling,
): readonly State[] {
  return groups.reduce<readonly State[]>((states, worlds) => cross(states, worlds, telling), from);
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
