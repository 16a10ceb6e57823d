import type { StageEdits } from '../model/export-choice.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { SizeBand } from '../model/words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** A place in the parts importers ask for. The city and region as the person's page words them, the country in English. */
export interface PlaceParts {
  city?: string;
  region?: string;
  country?: string;
}

/** What the record of a person's employer adds. The industry is in English, as importers know it. */
export interface EmployerParts {
  website?: string;
  industry?: string;
  size?: SizeBand;
}

/** A person ready to leave, with the reason for the verdict in plain words, in the user's language; `''` when there is none. */
export interface ExportablePerson {
  row: PersonRow;
  reason: string;
  place?: PlaceParts;
  employer?: EmployerParts;
  /** Their open follow-ups, for a calendar. */
  events?: readonly CalendarEntry[];
}

export interface ExportOptions {
  /** BCP 47; decides the separator of `excel-csv`. */
  locale: string;
  /** IANA name; dates in tables are wall times in it. */
  zone: string;
  /** When the file is made, which calendars state; the latest change of anyone in it where it is not told. */
  now?: Instant;
  /** Ids of the columns: all of a sheet's, or those added to an importer's. Without it the first choice of each. */
  columns?: readonly string[];
  /** What stages become, where the user changed it. */
  stages?: StageEdits;
  /** Whose the records are in the other program. */
  owner?: string;
}
