import { findHeadings } from './find-headings.ts';
import { BrokenFile, type FileKind, LIMITS, type OpenedFile, type RawRow } from './opened-file.ts';

/** Gathers rows to batches, and stops at the cap. */
export async function* inBatches(pieces: AsyncIterable<RawRow[]>): AsyncGenerator<RawRow[]> {
  let batch: RawRow[] = [];
  let rows = 0;
  for await (const piece of pieces) {
    for (const row of piece) {
      rows += 1;
      if (rows > LIMITS.rows) throw new BrokenFile('too-many-rows', LIMITS.rows);
      batch.push(row);
      if (batch.length < LIMITS.batch) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function firstOf(batches: AsyncIterable<RawRow[]>): Promise<RawRow[]> {
  for await (const batch of batches) return batch;
  return [];
}

/**
 * A file whose rows can be read, after a look at the first of them: nothing there, headings alone, and a table wider than
 * any are said at once.
 */
export async function openRows(
  kind: FileKind,
  rows: () => AsyncIterable<RawRow[]>,
  found: { encoding?: string; encodingSure?: boolean; delimiter?: string } = {},
): Promise<OpenedFile> {
  const head = await firstOf(rows());
  if (head.length === 0) return { ok: false, problem: 'no-rows' };
  const own = kind === 'vcard' || kind === 'json';
  const headings = own ? { at: 0 } : findHeadings(head);
  if (head[headings?.at ?? 0]?.fault === 'too-many-cells') {
    return { ok: false, problem: 'too-many-columns', detail: LIMITS.columns };
  }
  if (headings?.at === head.length - 1) return { ok: false, problem: 'no-rows' };
  return { ok: true, kind, ...found, rows };
}
