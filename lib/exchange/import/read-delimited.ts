import { textOf } from './decode-file.ts';
import type { FoundEncoding } from './detect-encoding.ts';
import { findDelimiter } from './find-delimiter.ts';
import { findHeadings } from './find-headings.ts';
import { BrokenFile, LIMITS, type OpenedFile, type RawRow } from './opened-file.ts';
import { RecordReader } from './read-records.ts';

/** UTF-16 units looked at to find the delimiter. */
const HEAD = 65_536;

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

async function* recordsOf(
  file: Blob,
  encoding: string,
  delimiter: string,
  skip: boolean,
): AsyncGenerator<RawRow[]> {
  const reader = new RecordReader(delimiter, skip ? 2 : 1);
  let first = skip;
  for await (const piece of textOf(file, encoding)) {
    const text = first ? piece.replace(/^[^\n]*\n/, '') : piece;
    first = false;
    const rows = reader.push(text, false);
    if (rows.length > 0) yield rows;
  }
  yield reader.push('', true);
}

/** The beginning of the text, and whether it is all of it. */
async function headOf(file: Blob, encoding: string): Promise<{ text: string; whole: boolean }> {
  let text = '';
  for await (const piece of textOf(file, encoding)) {
    text += piece;
    if (text.length >= HEAD) return { text, whole: false };
  }
  return { text, whole: true };
}

/** A table cut by a sign: found or chosen delimiter, and rows as they are asked for. */
export async function openDelimited(
  file: Blob,
  { encoding, sure }: FoundEncoding,
  name: string,
  chosen: string | undefined,
): Promise<OpenedFile> {
  const { text, whole } = await headOf(file, encoding);
  const found = findDelimiter(text, whole, name);
  const delimiter = chosen ?? found.delimiter;
  const rows = () => inBatches(recordsOf(file, encoding, delimiter, found.stated));
  const [head = []] = await firstOf(rows());
  if (head.some(({ fault }, at) => fault === 'too-many-cells' && at === (findHeadings(head)?.at ?? 0))) {
    return { ok: false, problem: 'too-many-columns', detail: LIMITS.columns };
  }
  const headings = findHeadings(head);
  if (head.length === 0) return { ok: false, problem: 'empty' };
  if (headings !== undefined && headings.at === head.length - 1) return { ok: false, problem: 'no-rows' };
  return { ok: true, kind: 'delimited', encoding, encodingSure: sure, delimiter, rows };
}

async function firstOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  for await (const item of items) return [item];
  return [];
}
