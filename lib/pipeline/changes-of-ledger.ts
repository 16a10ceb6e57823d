import type { DatedChange } from '../model/change.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonReading } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import { type Corrected, wasCorrected } from './changes-corrected.ts';
import { changesOf, type Standing, type Vocabulary } from './changes-of.ts';
import { familyEntries } from './families.ts';
import { mergePositions } from './merge-positions.ts';

/** A change a ledger tells, and whether the user has put it away. */
export interface ToldChange extends DatedChange {
  noticed: boolean;
}

/** What is known after a page was read: what it leaves out stands. */
function learn(known: Standing, reading: PersonReading, seenAt: Instant): Standing {
  const { name, title, company, companyUrl, location, positions } = reading;
  const before = known.positions ?? [];
  return {
    ...known,
    seenAt,
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    ...(companyUrl !== undefined && { companyUrl }),
    ...(location !== undefined && { location }),
    ...(positions !== undefined && { positions: mergePositions(before, positions) }),
  };
}

const CORRECTABLE = ['name', 'title', 'company', 'location'] as const;

function correct(corrected: Corrected, field: string, value: unknown): Corrected {
  const name = CORRECTABLE.find((each) => each === field);
  return name !== undefined && typeof value === 'string' ? { ...corrected, [name]: value } : corrected;
}

/**
 * Every change the pages tell of a person, oldest first, from what each showed against all that was shown before it. Derived
 * from the entries that stand, so that undoing a capture or taking a merge back takes its changes along.
 */
export function changesOfLedger(id: string, entries: readonly Entry[], vocabulary: Vocabulary): ToldChange[] {
  const standing = familyEntries(id, entries);
  const noticed = new Set(standing.flatMap((entry) => (entry.type === 'noticed' ? entry.data.change : [])));
  let known: Standing | undefined;
  let corrected: Corrected = {};
  const told: ToldChange[] = [];
  for (const entry of standing) {
    if (entry.type === 'edited') corrected = correct(corrected, entry.data.field, entry.data.value);
    if (entry.type !== 'observed') continue;
    const { reading } = entry.data;
    const { changes } = known ? changesOf(known, reading, vocabulary) : { changes: [] };
    for (const change of changes) {
      if (wasCorrected(change, corrected, vocabulary)) continue;
      const key = `${entry.id}:${change.kind}`;
      told.push({ ...change, key, at: entry.at, noticed: noticed.has(key) });
    }
    known = learn(known ?? {}, reading, entry.at);
  }
  return told;
}
