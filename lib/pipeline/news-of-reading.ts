import type { FactField, Person } from '../model/person.ts';
import { type PersonReading, READ_FIELDS, type Source } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
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
