import type { Entry } from '../model/ledger.ts';

/** Ledger order: by time, then by id, so that two installs that hold the same entries agree. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The entries that count, in ledger order: without acts that were undone, and without the undoing itself. An undo that
 * was undone has no effect.
 */
export function standingEntries(entries: readonly Entry[]): Entry[] {
  const ordered = [...entries].sort(compareEntries);
  const undone = new Set<string>();
  for (const entry of ordered.toReversed()) {
    if (entry.type === 'undone' && !undone.has(entry.action)) undone.add(entry.data.action);
  }
  return ordered.filter((entry) => entry.type !== 'undone' && !undone.has(entry.action));
}
