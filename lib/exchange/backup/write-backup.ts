import { sha256 } from '@noble/hashes/sha2.js';
import { type BackupLine, MAGIC, writeLine } from './backup-format.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What an iterable gives, asked for when it is wanted. Cancelling the stream ends the iteration. */
export function streamOf<T>(items: AsyncIterable<T>): ReadableStream<T> {
  const iterator = items[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* encoded(lines: AsyncIterable<BackupLine>): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(`${writeLine(line)}\n`);
}

/** What an iterable of bytes gives, with what a backup begins with before and the SHA-256 of it all behind. */
async function* framed(packed: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const hash = sha256.create().update(MAGIC);
  yield MAGIC;
  const reader = packed.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      hash.update(value);
      yield value;
    }
  } finally {
    await reader.cancel();
  }
  yield new Uint8Array(hash.digest());
}

/**
 * A backup, as it is read: a line that says what it is, its lines as gzipped JSON, and the SHA-256 of every byte before, so that no
 * byte of it can be lost or changed unseen. Holds no more than a line at a time.
 * @param lines a header first, an end last
 */
export function writeBackup(lines: AsyncIterable<BackupLine>): ReadableStream<Bytes> {
  const packed = streamOf(encoded(lines)).pipeThrough(new CompressionStream('gzip'));
  return streamOf(framed(packed as ReadableStream<Bytes>));
}
