import { z } from '../model/schema.ts';
import { type Segment, segmentSchema } from '../model/segment.ts';
import type { AssayDatabase } from './database.ts';

/** A segment as it is stored; `broken` where this version cannot read its filter. It is kept and told, never dropped. */
export type StoredSegment = Segment | { id: string; name: string; broken: true };

function readSegment(row: Segment): StoredSegment {
  const read = z.safeParse(segmentSchema, row);
  return read.success ? read.data : { id: row.id, name: String(row.name ?? row.id), broken: true };
}

/** Every segment, by name. */
export async function readSegments(db: AssayDatabase): Promise<StoredSegment[]> {
  const rows = await db.segments.toArray();
  return rows
    .map(readSegment)
    .sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}
