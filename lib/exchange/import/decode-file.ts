import { BrokenFile, type FileProblem } from './opened-file.ts';

/** Bytes handed on at a time: some streams give a whole file at once. */
const PIECE = 131_072;

/** The pieces of a stream. One that fails says so by a problem of the file. */
export async function* pull(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onFailure: FileProblem,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new BrokenFile(onFailure);
      });
      if (done) return;
      for (let at = 0; at < value.length; at += PIECE) yield value.subarray(at, at + PIECE);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes of a file, a piece at a time. A file that cannot be read any more is `unreadable`. */
export const bytesOf = (file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  pull(file.stream(), 'unreadable');

/**
 * The text of a file, a piece at a time: every line end is LF, NUL is gone, and the byte-order mark too. Bytes that the
 * encoding does not know become U+FFFD.
 */
export async function* textOf(file: Blob, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const bytes of bytesOf(file)) {
    const text = held + decoder.decode(bytes, { stream: true });
    // A CR at the end may be half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    yield tidy(held === '' ? text : text.slice(0, -1));
  }
  yield tidy(held + decoder.decode());
}

function tidy(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
}
