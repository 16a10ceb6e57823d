import type { Bytes } from '../../exchange/backup/write-backup.ts';
import { streamOf } from '../../exchange/backup/write-backup.ts';
import type { WorkPart } from '../../model/import.ts';
import { answer } from '../answer.ts';
import type { AssayDatabase } from '../database.ts';
import { RESTORE_JOB } from './snapshot.ts';

/** Bytes of a part: few enough to hold, many enough that a large backup is not thousands of parts. */
const PART_BYTES = 1024 * 1024;

/** Every part of a job. */
export const partsOf = (job: string): IDBKeyRange => IDBKeyRange.bound([job], [job, []]);

/** Writes one part. Not to the last of the disk's certainty: whoever dies on the way begins anew. */
async function putPart(db: AssayDatabase, part: WorkPart): Promise<void> {
  const tx = db.backendDB().transaction('parts', 'readwrite', { durability: 'relaxed' });
  const ended = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () =>
      reject(tx.error ?? new DOMException('The browser ended the transaction.', 'UnknownError'));
  });
  tx.objectStore('parts').put(part);
  await ended;
}

/** Pieces put together to parts of one size. */
async function* inParts(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  let held: Bytes[] = [];
  let size = 0;
  const reader = stream.getReader();
  const give = () => {
    const part = new Uint8Array(size);
    let at = 0;
    for (const piece of held) {
      part.set(piece, at);
      at += piece.length;
    }
    [held, size] = [[], 0];
    return part;
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      held.push(value);
      size += value.length;
      if (size >= PART_BYTES) yield give();
    }
    if (size > 0) yield give();
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * Puts what a stream gives onto the disk as the parts of a job, beside the data.
 * @param progress called with the bytes written so far
 */
export async function writeParts(
  db: AssayDatabase,
  job: string,
  stream: ReadableStream<Bytes>,
  options: { progress?: ((bytes: number) => void) | undefined; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  let [n, bytes] = [0, 0];
  for await (const data of inParts(stream)) {
    options.signal?.throwIfAborted();
    await putPart(db, { job, n, data });
    n += 1;
    bytes += data.length;
    options.progress?.(bytes);
  }
}

/** How a part is asked for: in a transaction of its own, or in one that is held open. */
export type AskPart = (
  place: (tx: IDBTransaction) => IDBRequest<WorkPart | undefined>,
) => Promise<WorkPart | undefined>;

/** What the parts of a job hold, in their order. */
export function readParts(job: string, ask: AskPart): ReadableStream<Bytes> {
  async function* pieces(): AsyncGenerator<Bytes> {
    for (let n = 0; ; n++) {
      const part = await ask((tx) => tx.objectStore('parts').get([job, n]));
      if (!part) return;
      yield part.data;
    }
  }
  return streamOf(pieces());
}

/** The parts of a job, each read by itself. */
export function partsStream(db: AssayDatabase, job: string): ReadableStream<Bytes> {
  return readParts(job, (place) => answer(place(db.backendDB().transaction('parts'))));
}

/** Takes the parts of every restore that was left behind off the disk. */
export async function dropLeftRestores(db: AssayDatabase): Promise<void> {
  const range = IDBKeyRange.bound([RESTORE_JOB], [`${RESTORE_JOB}\uffff`]);
  await answer(db.backendDB().transaction('parts', 'readwrite').objectStore('parts').delete(range));
}
