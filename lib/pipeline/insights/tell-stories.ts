import type { Story } from '../../model/insights.ts';
import type { Entry } from '../../model/ledger.ts';
import { keptSubjects, relativesOf } from '../families.ts';
import { standingEntries } from '../standing-entries.ts';
import { tellStory } from './tell-story.ts';

/** Every subject's entries, by subject. */
export type Ledger = ReadonlyMap<string, readonly Entry[]>;

/** Subjects that merges, standing or taken back, tie together; each list with all of its subjects. */
function familiesOf(ledger: Ledger): string[][] {
  const tied = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => {
    if (!tied.has(one)) tied.set(one, new Set());
    tied.get(one)?.add(other);
  };
  for (const [subject, entries] of ledger)
    for (const relative of entries.flatMap(relativesOf)) {
      tie(subject, relative);
      tie(relative, subject);
    }
  const met = new Set<string>();
  const families: string[][] = [];
  for (const first of tied.keys()) {
    if (met.has(first)) continue;
    const family = [first];
    met.add(first);
    for (const subject of family)
      for (const relative of tied.get(subject) ?? [])
        if (!met.has(relative)) {
          met.add(relative);
          family.push(relative);
        }
    families.push(family);
  }
  return families;
}

/** The stories of subjects that merges tie together: one for each that was not merged into another. */
function* tellFamily(subjects: readonly string[], ledger: Ledger): Generator<Story> {
  const standing = standingEntries(subjects.flatMap((subject) => ledger.get(subject) ?? []));
  const kept = keptSubjects(standing);
  for (const id of subjects) {
    if (kept(id) !== id) continue;
    const own = standing.filter(({ subject }) => kept(subject) === id);
    const story = tellStory(id, own, standing);
    if (story) yield story;
  }
}

/**
 * The story of every person in a ledger. Undone acts are left out, and what happened to somebody who was merged into another is
 * part of the other's story. Subjects nobody was seen as, companies among them, have none. The order of entries is of no
 * matter.
 */
export function* tellStories(ledger: Ledger): Generator<Story> {
  const families = familiesOf(ledger);
  const tied = new Set(families.flat());
  for (const family of families) yield* tellFamily(family, ledger);
  for (const [id, entries] of ledger) {
    if (tied.has(id)) continue;
    const standing = standingEntries(entries);
    const story = tellStory(id, standing, standing);
    if (story) yield story;
  }
}
