import { EDIT_FIELDS } from '../model/ledger.ts';
import type { ExportablePerson } from './exportable.ts';

/** The same value with the keys of every object in it in alphabetical order. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]));
}

/**
 * All that is known of a person, each fact as `{ at, source, value }`, keys always in the same order. A `null` value is a
 * fact the user cleared. What indexes need (folded words, priority) is left out.
 */
export function personJson({ row, reason }: ExportablePerson): Record<string, unknown> {
  const facts = EDIT_FIELDS.filter((field) => row.facts[field] !== undefined);
  return {
    id: row.id,
    url: row.url,
    identities: row.identities,
    facts: Object.fromEntries(facts.map((field) => [field, inKeyOrder(row.facts[field])])),
    stage: row.stage,
    stageSince: row.stageSince,
    disqualified: row.disqualified,
    score: inKeyOrder(row.score),
    reason: reason === '' ? undefined : reason,
    answers: inKeyOrder(row.answers),
    signals: inKeyOrder(row.signals),
    tags: row.tags,
    nextDueAt: row.nextDueAt,
    capturedAt: row.capturedAt,
    lastSeenAt: row.lastSeenAt,
    updatedAt: row.updatedAt,
  };
}
