import type { CompanyField, ReadField } from './reading.ts';
import type { Instant } from './schema.ts';

/** How often one reader answered for one field on one kind of page. Counts only: no text, no address, no person. */
export interface ReaderHealthRow {
  /** `adapter|layout|field|reader`; the reader is `none` where the field could be there and no reader answered. */
  key: string;
  adapter: string;
  layout: string;
  field: ReadField | CompanyField;
  reader: string;
  hits: number;
  /** How often another reader of the same page contradicted it. */
  contradicted: number;
  firstAt: Instant;
  lastAt: Instant;
}
