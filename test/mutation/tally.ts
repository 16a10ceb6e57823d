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
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Share of the fields still read after a mutation, 0 to 1 and above when more is read; `undefined` without such mutants. */
export function stillRead(tallies: readonly KindTally[], mutation: MutationName): number | undefined {
  const counts = tallies.flatMap((tally) => tally.by.get(mutation) ?? []);
  const base = counts.reduce((sum, one) => sum + one.base, 0);
  return base === 0 ? undefined : counts.reduce((sum, one) => sum + one.right, 0) / base;
}

/** Wrong values as a share of all values judged. */
export function wrongShare(tallies: readonly KindTally[]): number {
  const all = tallies.flatMap((tally) => [...tally.by.values()]);
  const wrong = all.reduce((sum, one) => sum + one.wrong, 0);
  const values = all.reduce((sum, one) => sum + one.right + one.missing + one.wrong, 0);
  return values === 0 ? 0 : wrong / values;
}

const percent = (share: number | undefined): string =>
  share === undefined ? '-' : `${(share * 100).toFixed(share < 0.9995 && share > 0.99 ? 1 : 0)}`;

/** The table of a run: a line per kind, a column per mutation with the share of fields still read. */
export function tableOf(tallies: readonly KindTally[]): string {
  const width = Math.max(10, ...tallies.map((tally) => tally.kind.length));
  const head = [
    'kind'.padEnd(width),
    ...MUTATIONS.map((name) => name.padStart(12)),
    '  wrong crash   p50   p95 3MB95',
  ];
  const line = (name: string, list: readonly KindTally[]) => {
    const times = list.flatMap((tally) => tally.times);
    const swollen = list.flatMap((tally) => tally.swollen);
    const counted = [
      list.reduce((sum, tally) => sum + tally.wrong.length, 0),
      list.reduce((sum, tally) => sum + tally.crashes.length, 0),
      quantile(times, 0.5).toFixed(1),
      quantile(times, 0.95).toFixed(1),
      quantile(swollen, 0.95).toFixed(1),
    ];
    const shares = MUTATIONS.map((mutation) => percent(stillRead(list, mutation)).padStart(12));
    return [name.padEnd(width), ...shares, ...counted.map((part) => String(part).padStart(6))].join(' ');
  };
  return [head.join(' '), ...tallies.map((tally) => line(tally.kind, [tally])), line('all', tallies)].join(
    '\n',
  );
}
