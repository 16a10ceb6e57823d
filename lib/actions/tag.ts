import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** A tag as it is kept: trimmed, white space collapsed, at most 60 characters. Empty when nothing is left. */
export function cleanTag(tag: string): string {
  return tag.replace(/\s+/g, ' ').trim().slice(0, 60);
}

/** Adds and removes tags. A tag the person has is not added again, whatever its letter case. */
export async function tag(
  db: AssayDatabase,
  act: Act,
  personId: string,
  change: { add?: readonly string[]; remove?: readonly string[] },
): Promise<Outcome> {
  return await record(db, act, personId, (person) => {
    const had = new Set(person.tags.map((known) => known.toLowerCase()));
    const add = (change.add ?? [])
      .map(cleanTag)
      .filter((name) => name !== '' && !had.has(name.toLowerCase()));
    const remove = (change.remove ?? []).filter((name) => person.tags.includes(name));
    if (add.length + remove.length === 0) return { ok: false, reason: 'unchanged' };
    return { happened: [{ type: 'tagged', data: { add, remove } }] };
  });
}
