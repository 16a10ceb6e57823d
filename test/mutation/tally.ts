import type { WrongValue } from '../site/judge-page.ts';
import { MUTATIONS, type MutationName } from './operators.ts';

interface FoundWrong extends WrongValue {
  where: string;
}

/** How mutants of one mutation came out. */
interface Counts {
  mutants: number;
  /** Fields that are right on the same pages unmutated. */
  base: number;
  right: number;
  missing: number;
  wrong: number;
}

/** How one kind of page came out. */
export interface KindTally {
  kind: string;
  by: Map<MutationName, Counts>;
  wrong: (FoundWrong & { mutation: MutationName })[];
  crashes: string[];
  /** Milliseconds of each reading. */
  times: number[];
  /** The same on pages of three megabytes. */
  swollen: number[];
}

export function newTally(kind: string): KindTally {
  return { kind, by: new Map(), wrong: [], crashes: [], times: [], swollen: [] };
}

interface Outcome {
  base: number;
  right: number;
  missing: number;
  wrong: readonly FoundWrong[];
  crashed?: string;
  ms: number;
}

/** Adds one mutant. */
export function addTo(tally: KindTally, mutation: MutationName, outcome: Outcome): void {
  const counts = tally.by.get(mutation) ?? { mutants: 0, base: 0, right: 0, missing: 0, wrong: 0 };
  tally.by.set(mutation, {
    mutants: counts.mutants + 1,
    base: counts.base + outcome.base,
    right: counts.right + outcome.right,
    missing: counts.missing + outcome.missing,
    wrong: counts.wrong + outcome.wrong.length,
  });
  tally.wrong.push(...outcome.wrong.map((one) => ({ ...one, mutation })));
  if (outcome.crashed) tally.crashes.push(`${mutation} ${outcome.crashed}`);
  tally.times.push(outcome.ms);
}

/** The value below which a share of the list lies; 0 for an empty list. */
function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Share of the fields still read after a mutation, 0 to 1 and above when more is read; `undefined` without such mutants. */
function stillRead(tallies: readonly KindTally[], mutation: MutationName): number | undefined {
  const counts = tallies.flatMap((tally) => tally.by.get(mutation) ?? []);
  const base = counts.reduce((sum, one) => sum + one.base, 0);
  return base === 0 ? undefined : counts.reduce((sum, one) => sum + one.right, 0) / base;
}

/** Wrong values as a share of all values judged. */
function wrongShare(tallies: readonly KindTally[]): number {
  const all = tallies.flatMap((tally) => [...tally.by.values()]);
  const wrong = all.reduce((sum, one) => sum + one.wrong, 0);
  const values = all.reduce((sum, one) => sum + one.right + one.missing + one.wrong, 0);
  return values === 0 ? 0 : wrong / values;
}

const percent = (share: number | undefined): string =>
  share === undefined ? '-' : `${(share * 100).toFixed(share < 0.9995 && share > 0.99 ? 1 : 0)}`;

const COUNTED = ['wrong', 'crash', 'p50', 'p95'];

const widthOf = (names: readonly string[]): number => Math.max(...names.map((name) => name.length));

/** The first line of a table whose first column holds the given names. */
export function headOf(names: readonly string[]): string {
  const width = widthOf(names);
  return [
    'kind'.padEnd(width),
    ...MUTATIONS.map((name) => name.padStart(12)),
    ...COUNTED.map((name) => name.padStart(6)),
  ].join(' ');
}

/** A line of the table: the share of fields still read per mutation, wrong values, crashes, milliseconds. */
export function lineOf(name: string, list: readonly KindTally[], names: readonly string[]): string {
  const times = list.flatMap((tally) => tally.times);
  const counted = [
    list.reduce((sum, tally) => sum + tally.wrong.length, 0),
    list.reduce((sum, tally) => sum + tally.crashes.length, 0),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
  ];
  const width = widthOf(names);
  const shares = MUTATIONS.map((mutation) => percent(stillRead(list, mutation)).padStart(12));
  return [name.padEnd(width), ...shares, ...counted.map((part) => String(part).padStart(6))].join(' ');
}

/** How long a kind's large pages took, in milliseconds. */
export function largeLineOf({ kind, swollen }: KindTally, names: readonly string[]): string {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(swollen, share).toFixed(1).padStart(6));
  return `${kind.padEnd(widthOf(names))} p50 ${p50} p95 ${p95} most ${most}`;
}

/** A bound a run has to keep, with what was found. */
interface Bound {
  said: string;
  kept: boolean;
  /** The mutation it is about, where it is about one. */
  mutation?: MutationName;
}

const MOST_WRONG = 0.001;
const MOST_MS = 50;
const LEAST_READ = { 'hash-classes': 0.95, wrap: 0.95, translate: 0.95, strip: 0.8 } as const;

/** What some kinds, or all, come to against the bounds. */
export function boundsOf(tallies: readonly KindTally[]): Bound[] {
  const most = (what: string, found: number, bound: number, unit: string, digits = 1): Bound => ({
    said: `${what}: ${found.toFixed(digits)}${unit} (<= ${bound}${unit})`,
    kept: found <= bound,
  });
  const p95 = (list: readonly number[]) => quantile(list, 0.95);
  const bounded = Object.keys(LEAST_READ) as (keyof typeof LEAST_READ)[];
  const still = bounded.map((mutation): Bound => {
    const [found, least] = [stillRead(tallies, mutation) ?? 1, LEAST_READ[mutation]];
    const said = `fields still read under ${mutation}: ${(found * 100).toFixed(1)} % (>= ${least * 100} %)`;
    return { said, kept: found >= least, mutation };
  });
  const crashes = tallies.flatMap((tally) => tally.crashes).length;
  return [
    most('wrong values', wrongShare(tallies) * 100, MOST_WRONG * 100, ' %', 3),
    most('crashes', crashes, 0, '', 0),
    ...still,
    most('read time p95', p95(tallies.flatMap((tally) => tally.times)), MOST_MS, ' ms'),
    most('read time p95 on 3 MB', p95(tallies.flatMap((tally) => tally.swollen)), MOST_MS, ' ms'),
  ];
}
