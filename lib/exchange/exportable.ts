import type { PersonRow } from '../model/person.ts';

/** A person ready to leave, with the reason for the verdict in plain words, in the user's language; `''` when there is none. */
export interface ExportablePerson {
  row: PersonRow;
  reason: string;
}

export interface ExportOptions {
  /** BCP 47; decides the separator of `excel-csv`. */
  locale: string;
  /** IANA name; dates in tables are wall times in it. */
  zone: string;
}
