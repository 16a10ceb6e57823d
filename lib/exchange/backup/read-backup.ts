import { sha256 } from '@noble/hashes/sha2.js';
import {
  BackupError,
  type BackupHeader,
  type BackupLine,
  DIGEST_BYTES,
  LONGEST_LINE,
  MAGIC,
  readLine,
  tellSeal,
} from './backup-format.ts';
import { BACKED_UP_TABLES, type BackedUpTable } from './check-rows.ts';
import { type Bytes, streamOf } from './write-backup.ts';

/** Two pieces as one. */
function join(one: Bytes, other: Bytes): Bytes {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** What a stream gives. Whoever stops asking cancels it. */
async function* piecesOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The packed lines between what a backup begins and ends with. Ends in an error where the SHA-256 does not hold. */
async function* unframed(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const hash = sha256.create();
  let held: Bytes = new Uint8Array();
  let begun = false;
  for await (const piece of piecesOf(stream)) {
    held = join(held, piece);
    if (!begun) {
      if (held.length < MAGIC.length) continue;
      if (tellSeal(held) !== 'plain') throw new BackupError('damaged', 'sealed twice');
      hash.update(held.subarray(0, MAGIC.length));
      held = held.subarray(MAGIC.length);
      begun = true;
    }
    const free = held.length - DIGEST_BYTES;
    if (free <= 0) continue;
    const given = held.slice(0, free);
    hash.update(given);
    held = held.slice(free);
    yield given;
  }
  if (!begun) throw new BackupError('foreign');
  const digest = hash.digest();
  if (held.length !== digest.length || held.some((byte, place) => byte !== digest[place]))
    throw new BackupError('damaged', 'the hash does not hold');
}

/** Text cut at its line ends. Ends in an error at a line too long, or where the last has no end. */
async function* linesOf(stream: ReadableStream<Bytes>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let size = 0;
  for await (const piece of piecesOf(stream)) {
    const texts = decoder.decode(piece, { stream: true }).split('\n');
    const last = texts.pop() ?? '';
    for (const text of texts) {
      yield parts.join('') + text;
      [parts, size] = [[], 0];
    }
    parts.push(last);
    size += last.length;
    if (size > LONGEST_LINE) throw new BackupError('damaged', 'a line without end');
  }
  if (parts.join('') !== '') throw new BackupError('damaged', 'cut short');
}

/** Every error of a damaged file, as one kind. What a taker of lines throws is its own. */
const asDamage = (error: unknown): BackupError =>
  error instanceof BackupError ? error : new BackupError('damaged', String(error).slice(0, 200));

/** The lines of a backup, in the order they must have: a header, rows and settings, an end that counts them. */
async function* orderedLines(stream: ReadableStream<Bytes>, newest: number): AsyncGenerator<BackupLine> {
  const counted: Record<string, number> = {};
  let header: BackupHeader | undefined;
  let ended = false;
  let last = 0;
  const packed = streamOf(unframed(stream));
  const plain = packed.pipeThrough(new DecompressionStream('gzip'));
  for await (const text of linesOf(plain as ReadableStream<Bytes>)) {
    const line = readLine(text);
    if (ended || (line.kind === 'header') !== (header === undefined)) throw new BackupError('damaged');
    if (line.kind === 'header') {
      header = line;
      if (line.schema > newest) throw new BackupError('newer');
    }
    if (line.kind === 'rows') {
      const place = BACKED_UP_TABLES.indexOf(line.table as BackedUpTable);
      if (place < last) throw new BackupError('damaged', 'out of order');
      last = place;
      counted[line.table] = (counted[line.table] ?? 0) + line.rows.length;
    }
    if (line.kind === 'end') {
      ended = true;
      const tables = new Set([...Object.keys(counted), ...Object.keys(line.tables)]);
      if ([...tables].some((table) => (counted[table] ?? 0) !== (line.tables[table] ?? 0)))
        throw new BackupError('damaged', 'the counts do not hold');
      // Given out once the hash behind it has been seen to hold.
      continue;
    }
    yield line;
  }
  if (!header || !ended) throw new BackupError('damaged', 'cut short');
  yield { kind: 'end', tables: counted };
}

/**
 * Reads a backup line by line, holding no more than a line at a time. Nothing given out counts before this has ended well: the hash
 * stands at the end.
 * @param newest the latest version of the database this code understands
 * @param take what to do with each line; what it throws is thrown on
 * @throws BackupError where the file is foreign, damaged, cut short or newer
 */
export async function readBackup(
  stream: ReadableStream<Bytes>,
  newest: number,
  take: (line: BackupLine) => Promise<void> | void,
): Promise<void> {
  const lines = orderedLines(stream, newest);
  try {
    for (;;) {
      const next = await lines.next().catch((error: unknown) => {
        throw asDamage(error);
      });
      if (next.done) return;
      await take(next.value);
    }
  } finally {
    await lines.return(undefined).catch(() => {});
  }
}
