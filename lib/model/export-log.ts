import type { Instant } from './schema.ts';

/** One export, as it is kept: when, to where, how many. Whom it held stands on each person's timeline. */
export interface ExportRow {
  id: string;
  at: Instant;
  preset: string;
  file: string;
  people: number;
  /** What was chosen: everyone, a selection, or the name of a segment. */
  scope: string;
}
