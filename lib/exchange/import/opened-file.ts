/** Bounds on a file that is read in. What goes past them is refused or reported, never cut in silence. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 250_000_000,
  /** Rows with something in them, headings included. */
  rows: 500_000,
  columns: 200,
  /** UTF-16 units of one cell. */
  field: 64_000,
  /** UTF-16 units of one row: a quotation mark that is never closed would otherwise swallow the file. */
  record: 1_000_000,
  /** Bytes a workbook may unpack to; text of XML is packed some ten times. */
  unpacked: 1_000_000_000,
  /** Rows handed over at a time. */
  batch: 1_000,
} as const;

export type FileKind = 'delimited' | 'xlsx' | 'vcard' | 'json';

/** What can be wrong with a file as a whole. The `detail` that comes with some is named beside them. */
export const FILE_PROBLEMS = [
  /** No bytes, or nothing but white space. */
  'empty',
  /** Neither text nor anything else that is read: a picture, a PDF, a program. */
  'binary',
  /** A web page or other markup, which some programs save as `.xls` or `.csv`. */
  'markup',
  /** An archive: a LinkedIn export as it was downloaded, or another `.zip` under a wrong name. */
  'zip-not-xlsx',
  /** A spreadsheet of another program: OpenDocument, Numbers. */
  'other-spreadsheet',
  /** The binary `.xls` of Excel 97 to 2003. */
  'old-excel',
  /** A workbook behind a password. */
  'protected-xlsx',
  /** More bytes than are read. Detail: how many are. */
  'too-big',
  /** A small file that unpacks to a huge one. */
  'zip-bomb',
  /** Detail: how many columns are read. */
  'too-many-columns',
  /** Detail: how many rows are read. */
  'too-many-rows',
  /** A row that does not end: most likely a quotation mark that is never closed. Detail: its line. */
  'too-long-record',
  /** Headings and nothing below them, or no card, no person in it. */
  'no-rows',
  /** Cut short or changed on the way. */
  'damaged',
  /** In a way of writing text that is not read, such as UTF-32. */
  'unknown-encoding',
  /** JSON that is none of Assay's. */
  'foreign-json',
  /** JSON of Assay that holds no people: profiles, messages, places. */
  'other-assay-file',
  /** From a later version of Assay. Detail: the version of its layout. */
  'newer-json',
  /** The browser could not read it: moved, removed or changed since it was chosen. */
  'unreadable',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** What is wrong with a row before anybody looks at its meaning. */
export type RowFault = 'quotes' | 'too-long' | 'too-many-cells' | 'bad-card' | 'bad-entry';

/** One row as it stands in the file. */
export interface RawRow {
  /** Where it begins, in lines of the file from 1; in a workbook the row's number, in a file of cards that of its first line. */
  line: number;
  cells: string[];
  fault?: RowFault;
}

export type OpenedFile =
  | {
      ok: true;
      kind: FileKind;
      /** WHATWG label the text was decoded by. */
      encoding?: string;
      /** Whether the encoding is stated by the bytes themselves; `false` is a guess to be looked at. */
      encodingSure?: boolean;
      delimiter?: string;
      /**
       * The rows from the first, read anew with each call, at most `LIMITS.batch` at a time; empty ones are left out. What
       * only shows further down (a row without end, too many rows, a file that cannot be read any more) throws `BrokenFile`.
       */
      rows(): AsyncIterable<RawRow[]>;
    }
  | { ok: false; problem: FileProblem; detail?: number };

export interface OpenOptions {
  /** A WHATWG label the user chose instead of what was found. */
  encoding?: string;
  delimiter?: string;
}

/** Thrown while rows are read, with what `openFile` would have said. */
export class BrokenFile extends Error {
  readonly problem: FileProblem;
  readonly detail: number | undefined;

  constructor(problem: FileProblem, detail?: number) {
    super(problem);
    this.name = 'BrokenFile';
    this.problem = problem;
    this.detail = detail;
  }
}
