import type { PersonReading } from './reading.ts';
import type { Instant } from './schema.ts';
import type { AcquisitionChannel, Stage } from './words.ts';

/** What a row of a file says besides what a page could. It fills what is not known, and overtakes nothing the user set. */
export interface Besides {
  tags?: readonly string[];
  note?: string;
  /** A LinkedIn industry id. */
  industry?: string;
  /** A size band. */
  companySize?: string;
  /** Where they stood in another Assay; taken over for who is new here. */
  stage?: Stage;
  /** Fields of the user's own, by name. */
  custom?: Readonly<Record<string, string>>;
}

/** A row of a file that made a person. */
export interface ImportedRow {
  /** In the file, from 1. */
  line: number;
  reading: PersonReading;
  besides?: Besides;
}

/** What became of a row that was read: somebody new, something new of somebody known, nothing new, or somebody who must not come back. */
export type RowEnd = 'added' | 'updated' | 'known' | 'suppressed';

export type ImportCounts = Record<RowEnd, number>;

/**
 * One import of a file, as it is kept. Whose rows they were stands in the ledger, under the act of the same id.
 *
 * `reading`: parts are still being written, and nothing is in the ledger. `waiting`: all parts are on the disk. `done` and
 * `cancelled` are ends; what was carried out before a cancel stays until it is undone. `undoing` is to be taken back whole.
 */
export interface ImportRow {
  id: string;
  at: Instant;
  file: string;
  /** The layout it was read as. */
  format: string;
  state: 'reading' | 'waiting' | 'done' | 'cancelled' | 'undoing' | 'undone';
  /** How the people in it were come by. */
  channel?: AcquisitionChannel;
  /** Put on everyone in it. */
  tags: readonly string[];
  /** Rows that made a person. */
  rows: number;
  /** Rows nobody could be made of. */
  invalid: number;
  /** Of the rows carried out. */
  counts: ImportCounts;
}

/** A share of a long work that is on the disk and still to be carried out. */
export interface WorkPart {
  /** The work it belongs to. */
  job: string;
  /** Its place there, from 0. */
  n: number;
  /** What it holds, packed. */
  data: Uint8Array<ArrayBuffer>;
}
