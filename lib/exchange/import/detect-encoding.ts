import { bytesOf } from './decode-file.ts';
import { guessLatin } from './guess-latin.ts';

/** The encodings a user may choose, as WHATWG labels. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'macintosh',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-15',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const;

export interface FoundEncoding {
  encoding: string;
  /** Whether the bytes state it; else it is the likeliest one. */
  sure: boolean;
}

/** By the mark at the start. UTF-32 begins as UTF-16 does, and no browser reads it. */
function byMark(head: Uint8Array): FoundEncoding | 'unknown' | undefined {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', sure: true };
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'unknown' : { encoding: 'utf-16le', sure: true };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', sure: true };
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'unknown' : undefined;
}

/** UTF-16 without a mark: of the signs of a table most are ASCII, so every other byte is zero. */
function byZeros(head: Uint8Array): FoundEncoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (half < 4) return undefined;
  if (odd > half * 0.4 && even < half * 0.05) return { encoding: 'utf-16le', sure: true };
  if (even > half * 0.4 && odd < half * 0.05) return { encoding: 'utf-16be', sure: true };
  return undefined;
}

/** Whether every byte is UTF-8; a sign that is cut off at the very end is let pass where others were whole. */
async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let whole = false;
  for await (const bytes of bytesOf(file)) {
    try {
      const text = decoder.decode(bytes, { stream: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
      whole ||= /[^\x00-\x7f]/.test(text);
    } catch {
      return false;
    }
  }
  try {
    decoder.decode();
    return true;
  } catch {
    return whole;
  }
}

/** Bytes looked at to guess by. */
const SAMPLE = 65_536;
const SLICE = 4_096;

/** What tells encodings apart, the bytes past ASCII, with what stands around them. */
async function sampleOf(file: Blob): Promise<Uint8Array> {
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  for await (const bytes of bytesOf(file)) {
    for (let at = bytes.findIndex((byte) => byte > 0x7f); at >= 0 && length < SAMPLE; ) {
      // From the start of its line, so that no sign of several bytes is begun in its middle.
      const start = Math.max(bytes.lastIndexOf(10, at) + 1, at - SLICE);
      const slice = bytes.subarray(start, Math.min(at + SLICE, start + SAMPLE - length));
      sample.set(slice, length);
      length += slice.length;
      const next = bytes.subarray(start + slice.length).findIndex((byte) => byte > 0x7f);
      at = next < 0 ? -1 : start + slice.length + next;
    }
    if (length >= SAMPLE) break;
  }
  return sample.subarray(0, length);
}

/** What the detector calls by another name than browsers do. ISO-8859-1 is read as Windows-1252 everywhere. */
const LABELS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-9': 'windows-1254',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
};

/** Below this the detector has seen too little to be believed of a script other than Latin. */
const LEAST_CONFIDENCE = 25;

/** What is written in Latin letters: which of them it is the letters tell better. */
const LATIN = /^(?:windows-125[024]|iso-8859-2)$/;

function labelOf(name: string): string | undefined {
  const label = LABELS[name] ?? name.toLowerCase().replace('shift-jis', 'shift_jis');
  return (ENCODINGS as readonly string[]).includes(label) ? label : undefined;
}

/** Whether bytes are UTF-8 but for a few: a file that was put together from two. What is lost in it is said row by row. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
  const read = text.match(/[^\x00-\x7f\uFFFD]/g)?.length ?? 0;
  return lost * 4 < read;
}

/** The likeliest encoding of bytes that are no UTF-8, by the detector's statistics of letters. */
async function guess(sample: Uint8Array): Promise<FoundEncoding> {
  if (isMostlyUtf8(sample)) return { encoding: 'utf-8', sure: false };
  const { analyse } = await import('chardet');
  for (const { name, confidence } of analyse(sample)) {
    const encoding = labelOf(name);
    if (encoding === undefined || confidence < LEAST_CONFIDENCE) continue;
    return { encoding: LATIN.test(encoding) ? guessLatin(sample) : encoding, sure: false };
  }
  return { encoding: guessLatin(sample), sure: false };
}

/**
 * The encoding of a text file: by its mark, by the zeros of UTF-16, UTF-8 where every byte is, else a guess.
 * `undefined` for one that browsers do not read (UTF-32).
 */
export async function detectEncoding(file: Blob, head: Uint8Array): Promise<FoundEncoding | undefined> {
  const marked = byMark(head);
  if (marked === 'unknown') return undefined;
  const stated = marked ?? byZeros(head);
  if (stated) return stated;
  if (await isUtf8(file)) return { encoding: 'utf-8', sure: true };
  return await guess(await sampleOf(file));
}
