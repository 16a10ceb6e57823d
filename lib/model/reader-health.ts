import type { CompanyField, ReadField } from './reading.ts';
import type { Instant } from './schema.ts';

/** How often a reader answered on one day, `YYYY-MM-DD` in UTC. */
export interface HealthDay {
  day: string;
  hits: number;
  contradicted: number;
}

/** Days a row remembers apart; older ones count in its totals alone. */
export const HEALTH_DAYS = 30;

/** The reader of a row that counts pages on which the field could be and no reader answered. */
export const NO_READER = 'none';

/** How often one reader answered for one field on one kind of page. Counts only: no text, no address, no person. */
export interface ReaderHealthRow {
  /** `adapter|layout|field|reader`. */
  key: string;
  adapter: string;
  layout: string;
  field: ReadField | CompanyField;
  /** `none` where the field could be there and no reader answered. */
  reader: string;
  hits: number;
  /** How often another reader of the same page contradicted it. */
  contradicted: number;
  firstAt: Instant;
  lastAt: Instant;
  /** The last days it answered on, oldest first. */
  days: HealthDay[];
  /** How many times in a row it was this one that answered, up to the last page. */
  run: number;
}
