import type { Entry } from '../model/ledger.ts';
import { standingEntries } from './standing-entries.ts';

/** Subjects an entry ties its own to: by a merge, whether or not it still stands. */
export function relativesOf(entry: Entry): string[] {
  if (entry.type === 'merged') return [entry.data.absorbed];
  return entry.type === 'merged-into' ? [entry.data.kept] : [];
}

/** One side of a merge is enough to know both. */
function mergeOf(entry: Entry): { kept: string; absorbed: string } | undefined {
  if (entry.type === 'merged') return { kept: entry.subject, absorbed: entry.data.absorbed };
  return entry.type === 'merged-into' ? { kept: entry.data.kept, absorbed: entry.subject } : undefined;
}

/**
 * Which subjects are one, as the merges among `standing` entries, given in ledger order, tell: every subject by the one
 * that was kept. Merges apply in that order, each to what its two sides have become by then, so that a circle of merges (two ledgers
 * joined, each of which merged the other way round) ends in one subject, the same on both sides.
 */
export function keptSubjects(standing: readonly Entry[]): (subject: string) => string {
  const into = new Map<string, string>();
  const kept = (subject: string): string => {
    let at = subject;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const entry of standing) {
    const merge = mergeOf(entry);
    if (merge === undefined) continue;
    const [to, from] = [kept(merge.kept), kept(merge.absorbed)];
    if (to !== from) into.set(from, to);
  }
  return kept;
}

/**
 * The standing entries of a subject and of everyone merged into it, in ledger order. Empty for one that was itself
 * merged into another. `entries` may hold other subjects' entries besides, in any order.
 */
export function familyEntries(id: string, entries: readonly Entry[]): Entry[] {
  const standing = standingEntries(entries);
  const kept = keptSubjects(standing);
  return kept(id) === id ? standing.filter((entry) => kept(entry.subject) === id) : [];
}
