import type { Instant } from './schema.ts';
import type { AcquisitionChannel } from './words.ts';

/** What became of the rows of a file, in rows; a row is one of these. */
export interface ImportCounts {
  /** Somebody new. */
  added: number;
  /** Somebody known, of whom it said something new. */
  updated: number;
  /** Somebody known, and nothing new of them. */
  known: number;
  /** Somebody who must not come back. */
  suppressed: number;
  /** Nobody could be made of it. */
  invalid: number;
  /** The user left it out. */
  skipped: number;
}

/** One import of a file, as it is kept: whose rows they were stands in the ledger, under the act of the same id. */
export interface ImportRow {
  /** The act whose entries the import wrote. */
  id: string;
  at: Instant;
  file: string;
  /** The layout it was read as. */
  format: string;
  /** `waiting` has parts that are not in the ledger yet; `undoing` is being taken back. */
  state: 'waiting' | 'done' | 'cancelled' | 'undoing' | 'undone';
  channel?: AcquisitionChannel;
  tags: readonly string[];
  counts: ImportCounts;
}

/** A share of a long work that is on the disk and still to be carried out. */
export interface WorkPart {
  /** The work it belongs to. */
  job: string;
  /** Its place there, from 0. */
  n: number;
  /** What it holds, packed: gzipped JSON. */
  data: Uint8Array<ArrayBuffer>;
}
