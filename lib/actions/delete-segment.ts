import type { Segment } from '../model/segment.ts';
import type { AssayDatabase } from '../store/database.ts';

/** Deletes a segment. Answers it as it was stored, for `restoreSegment` to take the act back; `undefined` where there is none. */
export async function deleteSegment(db: AssayDatabase, id: string): Promise<Segment | undefined> {
  return await db.transaction('rw', db.segments, async () => {
    const segment = await db.segments.get(id);
    await db.segments.delete(id);
    return segment;
  });
}
