import { textOf } from './decode-file.ts';
import type { FoundEncoding } from './detect-encoding.ts';
import { findDelimiter } from './find-delimiter.ts';
import { inBatches, openRows } from './open-rows.ts';
import type { OpenedFile, RawRow } from './opened-file.ts';
import { RecordReader } from './read-records.ts';

/** UTF-16 units looked at to find the delimiter. */
const HEAD = 65_536;

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
  return await openRows('delimited', rows, { encoding, encodingSure: sure, delimiter });
}
