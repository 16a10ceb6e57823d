import type { Entry } from '../model/ledger.ts';

/** Ledger order: by time, then by id, so that two installs that hold the same entries agree. */
function compareEntries(a: Entry, b: Entry): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The act an entry takes back, if that is what it does. */
function takenBack(entry: Entry): string | undefined {
  if (entry.type === 'undone') return entry.data.action;
  return entry.type === 'unmerged' ? entry.data.merge : undefined;
}

/**
 * The entries that count, in ledger order: without acts that were undone and merges that were taken back, and without
 * the taking back itself. An undo that was undone has no effect.
 */
export function standingEntries(entries: readonly Entry[]): Entry[] {
  const ordered = [...entries].sort(compareEntries);
  const undone = new Set<string>();
  for (const entry of ordered.toReversed()) {
    const action = takenBack(entry);
    if (action !== undefined && !undone.has(entry.action)) undone.add(action);
  }
  return ordered.filter((entry) => takenBack(entry) === undefined && !undone.has(entry.action));
}
