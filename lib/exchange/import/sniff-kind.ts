import type { FileKind, FileProblem } from './opened-file.ts';

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

/** Archives other than zip: gzip, 7z, rar, bzip2, xz. */
const isArchive = (head: Uint8Array): boolean =>
  startsWith(head, 0x1f, 0x8b) ||
  startsWith(head, 0x37, 0x7a, 0xbc, 0xaf) ||
  startsWith(head, 0x52, 0x61, 0x72, 0x21) ||
  startsWith(head, 0x42, 0x5a, 0x68) ||
  startsWith(head, 0xfd, 0x37, 0x7a, 0x58);

/** Pictures, PDF, programs and databases, by their first bytes. Text is told from the rest by its control characters. */
const isOther = (head: Uint8Array): boolean =>
  startsWith(head, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(head, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(head, 0xff, 0xd8, 0xff) ||
  startsWith(head, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(head, 0x7f, 0x45, 0x4c, 0x46) ||
  startsWith(head, 0x4d, 0x5a, 0x90) ||
  startsWith(head, 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66);

export type Sniffed = FileKind | 'zip' | 'compound' | FileProblem;

/** What a file is by its first bytes, whatever its name says. `compound` is the container of old and of protected workbooks. */
export function sniffBytes(head: Uint8Array): Sniffed | undefined {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)) return 'compound';
  if (isArchive(head)) return 'zip-not-xlsx';
  // A backup, plain or behind a passphrase.
  if (/^(?:assay-backup|age-encryption\.org)\//.test(String.fromCharCode(...head.subarray(0, 24))))
    return 'other-assay-file';
  return isOther(head) ? 'binary' : undefined;
}

/** More control characters than this share of a text, and it is none. */
const MOST_CONTROLS = 0.02;

/** What a text is by its beginning. */
export function sniffText(text: string): Sniffed {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS && controls > 4) return 'binary';
  const start = text.replace(/^[\uFEFF\s]+/, '').slice(0, 200);
  if (/^BEGIN:VCARD/i.test(start)) return 'vcard';
  if (/^-----BEGIN AGE/.test(start)) return 'other-assay-file';
  if (/^<(?:!doctype|html|\?xml|table|div|meta|head|body|style|script|!--|svg|workbook)\b/i.test(start))
    return 'markup';
  if (/^\{\\rtf/.test(start)) return 'binary';
  return /^(?:\{\s*["}]|\[\s*[[{\]"])/.test(start) ? 'json' : 'delimited';
}
