import { instantSchema, textSchema, z } from '../../model/schema.ts';

/** What every backup begins with, before the version of its format and a line's end. */
const MARK = 'assay-backup/';
/** The version of the format, apart from that of the database inside. */
const FORMAT = 1;
export const MAGIC = new TextEncoder().encode(`${MARK}${FORMAT}\n`);
/** Bytes of the SHA-256 that ends a backup. */
export const DIGEST_BYTES = 32;
/** Bytes of one line once unpacked; ours stay far below. A file made to fill the memory stops here. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Why a file is refused. `passphrase`: what was given does not open it, or its first lines are damaged, which nobody can tell apart.
 */
export type BackupProblem = 'foreign' | 'damaged' | 'newer' | 'passphrase';

/** A file that is no backup, or not a whole one, or not for this version. Nothing of it counts. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly problem: BackupProblem,
    detail = '',
  ) {
    super(`${problem} ${detail}`.trim());
  }
}

const countsSchema = z.record(textSchema(40), z.number().check(z.int(), z.minimum(0)));

const headerSchema = z.object({
  kind: z.literal('header'),
  /** The version of the database the rows are of. */
  schema: z.number().check(z.int(), z.minimum(1)),
  /** The version of Assay that wrote it. */
  app: textSchema(40),
  at: instantSchema,
  /** `core` is the second copy: what the user did, without what pages said. */
  part: z.enum(['whole', 'core']),
  /** Rows of each table, as they were counted before the first was read. */
  tables: countsSchema,
});
export type BackupHeader = z.infer<typeof headerSchema>;

const lineSchema = z.discriminatedUnion('kind', [
  headerSchema,
  z.object({ kind: z.literal('rows'), table: textSchema(40), rows: z.array(z.unknown()) }),
  /** What the user chose for the install they came from. */
  z.object({ kind: z.literal('settings'), settings: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal('end'), tables: countsSchema }),
]);
export type BackupLine = z.infer<typeof lineSchema>;
export type RowsLine = Extract<BackupLine, { kind: 'rows' }>;

/** Tables some of whose values are bytes, which JSON does not have. */
const WITH_BYTES: readonly string[] = ['meta', 'parts'];
const BYTES = '$bytes';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const told = (_key: string, value: unknown) =>
  value instanceof Uint8Array ? { [BYTES]: toBase64(value) } : value;

/** The value with every `{"$bytes": …}` in it as the bytes it stands for. */
function withBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withBytes);
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === BYTES && typeof first[1] === 'string')
    return fromBase64(first[1]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withBytes(inner)]));
}

/** A line as text, without its end. */
export function writeLine(line: BackupLine): string {
  return line.kind === 'rows' && WITH_BYTES.includes(line.table)
    ? JSON.stringify(line, told)
    : JSON.stringify(line);
}

/** @throws BackupError where it is no line of a backup */
export function readLine(text: string): BackupLine {
  try {
    const line = z.parse(lineSchema, JSON.parse(text));
    return line.kind === 'rows' && WITH_BYTES.includes(line.table)
      ? { ...line, rows: withBytes(line.rows) as unknown[] }
      : line;
  } catch (error) {
    throw new BackupError('damaged', error instanceof Error ? error.message.slice(0, 200) : '');
  }
}

/** What the first bytes of a file say it is: a backup as it is, or one that is sealed. */
export type Seal = 'plain' | 'passphrase' | 'key';

/** As many first bytes as `tellSeal` wants to see. */
export const SEAL_BYTES = 2_048;

/**
 * What a file is, by its first bytes.
 * @throws BackupError where it is no backup, or one of a later format
 */
export function tellSeal(first: Uint8Array): Seal {
  const text = new TextDecoder('latin1').decode(first.subarray(0, SEAL_BYTES));
  if (text.startsWith('age-encryption.org/v1\n')) return text.includes('\n-> scrypt ') ? 'passphrase' : 'key';
  const version = text.startsWith(MARK) ? /^(\d{1,6})\n/.exec(text.slice(MARK.length))?.[1] : undefined;
  if (version === undefined) throw new BackupError('foreign');
  if (Number(version) > FORMAT) throw new BackupError('newer');
  return 'plain';
}
