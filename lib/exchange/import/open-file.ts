import { detectEncoding, ENCODINGS } from './detect-encoding.ts';
import { BrokenFile, type FileProblem, LIMITS, type OpenedFile, type OpenOptions } from './opened-file.ts';
import { openDelimited } from './read-delimited.ts';
import { openJson } from './read-json.ts';
import { openVcard } from './read-vcard.ts';
import { openXlsx, refuseCompound } from './read-xlsx.ts';
import { sniffBytes, sniffText } from './sniff-kind.ts';

/** Bytes read to tell what a file is. */
const HEAD = 131_072;

const refuse = (problem: FileProblem, detail?: number): OpenedFile => ({
  ok: false,
  problem,
  ...(detail !== undefined && { detail }),
});

async function open(file: Blob, name: string, options: OpenOptions): Promise<OpenedFile> {
  if (file.size === 0) return refuse('empty');
  if (file.size > LIMITS.file) return refuse('too-big', LIMITS.file);
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const bytes = sniffBytes(head);
  if (bytes === 'zip') return await openXlsx(file);
  if (bytes === 'compound') return await refuseCompound(file);
  if (bytes !== undefined && options.encoding === undefined) return refuse(bytes as FileProblem);
  const known = options.encoding !== undefined && (ENCODINGS as readonly string[]).includes(options.encoding);
  const found = known
    ? { encoding: options.encoding ?? 'utf-8', sure: true }
    : await detectEncoding(file, head);
  if (found === undefined) return refuse('unknown-encoding');
  const text = new TextDecoder(found.encoding).decode(head, { stream: true });
  if (text.trim() === '' && file.size <= HEAD) return refuse('empty');
  const kind = sniffText(text);
  if (kind === 'vcard') return await openVcard(file, found);
  if (kind === 'json') return await openJson(file, found);
  if (kind !== 'delimited') return refuse(kind as FileProblem);
  return await openDelimited(file, found, name, options.delimiter);
}

/**
 * What a file turns out to be, by its content and not its name: its rows, or the one thing that is wrong with it. Bad
 * content never throws; what shows only further down is thrown by `rows()` as `BrokenFile`.
 * @param name its extension decides between layouts that look alike
 */
export async function openFile(file: Blob, name: string, options: OpenOptions = {}): Promise<OpenedFile> {
  try {
    return await open(file, name, options);
  } catch (error) {
    if (error instanceof BrokenFile) return refuse(error.problem, error.detail);
    if (error instanceof DOMException) return refuse('unreadable');
    throw error;
  }
}
