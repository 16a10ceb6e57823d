import type { FactField, Person } from '../model/person.ts';
import { type PersonReading, READ_FIELDS, type Source } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import { type Corrected, wasCorrected } from './changes-corrected.ts';
import { type Compared, changesOf, type Standing, type Vocabulary } from './changes-of.ts';
import { type LooseFacts, learnReading } from './reduce-person.ts';

/** A field a page shows otherwise than it is stored. `was` is absent where nothing was known. */
export interface FieldNews {
  field: FactField;
  was?: unknown;
  now: unknown;
}

/**
 * What capturing a known person again would change, in the order fields are read. Nothing where the user's own edit
 * stands against the page, and nothing where the page only shows less.
 */
export function newsOfReading(
  person: Person,
  reading: PersonReading,
  source: Source,
  at: Instant,
): FieldNews[] {
  const before: LooseFacts = person.facts;
  const after: LooseFacts = { ...person.facts };
  learnReading(after, reading, source, at);
  return READ_FIELDS.flatMap((field): FieldNews[] => {
    const was = before[field]?.value ?? undefined;
    const now = after[field]?.value;
    if (JSON.stringify(was) === JSON.stringify(now ?? undefined)) return [];
    return [{ field, now, ...(was !== undefined && { was }) }];
  });
}

const SETTABLE = ['name', 'title', 'company', 'location'] as const;

/** What pages said of a person, and what the user said instead. */
function standingOf({ facts, lastSeenAt }: Person): { standing: Standing; corrected: Corrected } {
  const standing: Standing = { seenAt: lastSeenAt };
  const corrected: Corrected = {};
  for (const field of SETTABLE) {
    const fact = facts[field];
    if (!fact?.value) continue;
    if (fact.source.kind === 'user') corrected[field] = fact.value;
    else standing[field] = fact.value;
  }
  const { companyUrl, positions } = facts;
  if (companyUrl?.value && standing.company !== undefined) standing.companyUrl = companyUrl.value;
  if (positions?.value && positions.source.kind !== 'user') standing.positions = positions.value;
  return { standing, corrected };
}

/**
 * The typed changes a page shows of a known person before it is taken over, as the ledger will tell them once it is.
 * Nothing of fields the user set: what pages said of those before is not on the row.
 */
export function changesOfReading(person: Person, reading: PersonReading, vocabulary: Vocabulary): Compared {
  const { standing, corrected } = standingOf(person);
  const { changes, ...rest } = changesOf(standing, reading, vocabulary);
  return { ...rest, changes: changes.filter((change) => !wasCorrected(change, corrected, vocabulary)) };
}
