import { z } from '../model/schema.ts';
import { type Filter, type Segment, segmentSchema } from '../model/segment.ts';
import { checkFilter, type FilterTrouble, isUsable } from '../pipeline/list/check-filter.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';

/** What a user gives a segment: with an `id` it changes that one. */
export interface SegmentDraft {
  id?: string;
  name: string;
  filter: Filter;
}

export type SavedSegment =
  | { ok: true; segment: Segment }
  | { ok: false; reason: 'no-name' }
  /** What is wrong with the filter, each at its place. */
  | { ok: false; reason: 'filter'; troubles: FilterTrouble[] };

/**
 * Keeps a filter under a name. One without conditions is everyone and may be kept; one that cannot be used is refused with what is
 * wrong. The same act again changes nothing.
 */
export async function saveSegment(db: AssayDatabase, act: Act, draft: SegmentDraft): Promise<SavedSegment> {
  const name = draft.name.replace(/\s+/g, ' ').trim().slice(0, 80);
  if (name === '') return { ok: false, reason: 'no-name' };
  const troubles = checkFilter(draft.filter);
  if (!isUsable(troubles)) return { ok: false, reason: 'filter', troubles };
  return await db.transaction('rw', db.segments, async () => {
    const before = draft.id === undefined ? undefined : await db.segments.get(draft.id);
    const segment = z.parse(segmentSchema, {
      id: draft.id ?? newId(),
      name,
      filter: draft.filter,
      createdAt: before?.createdAt ?? act.at,
      updatedAt: act.at,
    });
    await db.segments.put(segment);
    return { ok: true, segment } as const;
  });
}

/** Puts a segment back as it was: after it was changed or deleted. */
export async function restoreSegment(db: AssayDatabase, segment: Segment): Promise<void> {
  await db.segments.put(segment);
}
