import type { RawRow } from './opened-file.ts';

/** The layouts that are known by their headings; `table` is any other. */
const LAYOUT_FORMATS = [
  'linkedin-connections',
  'apollo',
  'waalaxy',
  'sales-navigator',
  'google-contacts',
  'google-contacts-old',
  'hubspot',
  'salesforce',
  'pipedrive',
  'assay-csv',
  'assay-json',
  'vcard',
  'table',
] as const;
export type LayoutFormat = (typeof LAYOUT_FORMATS)[number];

/** What a column can be read as, in the order they are offered. `stage` is taken over from Assay's own files alone. */
export const TARGETS = [
  'full-name',
  'first-name',
  'middle-name',
  'last-name',
  'name-suffix',
  'title',
  'company',
  'headline',
  'about',
  'email',
  'phone',
  'linkedin-url',
  /** The person's own page on any site: who is there twice is one person. */
  'profile-url',
  'website',
  'location',
  'city',
  'region',
  'country',
  'industry',
  'company-size',
  'company-website',
  'company-linkedin',
  'connected-on',
  'tags',
  'note',
  'stage',
  /** Identities as Assay writes them. */
  'identities',
  'ignore',
] as const;
/** `custom:` is a field of the user's own, by its name. */
export type Target = (typeof TARGETS)[number] | `custom:${string}`;

export type DateOrder = 'dmy' | 'mdy';

export interface Column {
  /** As it stands in the file; `''` where it has none. */
  header: string;
  target: Target;
  /** Whether the heading says so; else it is a proposal to be looked at. */
  sure: boolean;
  /** The first values that are not empty, shortened, for showing. */
  samples: string[];
}

export interface Layout {
  format: LayoutFormat;
  /** The line of the row of headings; 0 where there is none. */
  headerLine: number;
  columns: Column[];
  /** How dates of digits are written, where the rows tell. */
  dateOrder?: DateOrder;
  /** With `dateOrder` absent: there are such dates, and only the user can say. */
  asksDateOrder?: true;
  /** The sign before the decimals, where the rows tell. */
  decimal?: '.' | ',';
}

/** How rows are read: what the user confirmed of a layout. Plain data, to be kept and sent to a worker. */
export interface Mapping {
  format: LayoutFormat;
  headerLine: number;
  columns: readonly { header: string; target: Target }[];
  dateOrder?: DateOrder;
  decimal?: '.' | ',';
}

/** The mapping a layout proposes. */
export function toMapping({ format, headerLine, columns, dateOrder, decimal }: Layout): Mapping {
  return {
    format,
    headerLine,
    columns: columns.map(({ header, target }) => ({ header, target })),
    ...(dateOrder && { dateOrder }),
    ...(decimal && { decimal }),
  };
}

/** Under which a mapping is remembered: files with the same headings in the same order are read the same way. */
export function layoutKey({ columns }: Pick<Layout, 'columns'>): string {
  return columns.map(({ header }) => header.trim().toLowerCase()).join('\u001F');
}

/** Whether a row is below the headings: what stands above them is notes, not people. */
export function isBody({ line }: RawRow, { headerLine }: Pick<Mapping, 'headerLine'>): boolean {
  return line > headerLine;
}
