import type { PersonReading } from '../../model/reading.ts';
import type { Stage } from '../../model/words.ts';

/** A person as a row tells of them; what is not told is absent. */
export type ImportedPerson = Omit<PersonReading, 'identities' | 'name'> & {
  name: string;
  /** Stated as such, by Assay's own files alone, and the further LinkedIn addresses of a row. */
  identities?: string[];
  /** As worded in the file. */
  industry?: string;
  /** As worded in the file; a number is digits alone. */
  companySize?: string;
  /** The employer's own site; `companyUrl` is its LinkedIn page, or this where there is none. */
  companyWebsite?: string;
  tags?: string[];
  note?: string;
  custom?: Record<string, string>;
  /** From Assay's own files alone: other tools' stages mean other things. */
  stage?: Stage;
};

/** Why nobody can be made of a row. */
export const ROW_PROBLEMS = [
  'no-name',
  /** A name longer than any, or a cell that no field takes. */
  'too-long',
  /** More or fewer cells than there are headings: which belongs where cannot be told. */
  'column-count',
  /** Quotation marks that do not match. */
  'quotes',
  'too-many-cells',
  /** A card of a `.vcf` that is not closed, or breaks the format. */
  'bad-card',
  /** An entry of a JSON file that is no person. */
  'bad-entry',
  /** Signs that were lost in the encoding. */
  'unreadable',
  /** Nothing but the name tells who it is, and the address is none. */
  'bad-mail',
  'not-a-link',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** Why one value of a row was left out, or is not whole. */
export const VALUE_PROBLEMS = [
  'bad-mail',
  'bad-phone',
  'not-a-link',
  /** A LinkedIn address that is no person's, or another site's. */
  'not-a-profile',
  'bad-date',
  /** Day and month cannot be told apart. */
  'date-order',
  'unreadable',
  /** Longer than the field takes: cut. */
  'shortened',
  /** More of one kind than are kept. */
  'too-many',
] as const;
export type ValueProblem = (typeof VALUE_PROBLEMS)[number];

export interface Warning {
  problem: ValueProblem;
  /** The heading. */
  column: string;
}

export type MappedRow =
  | { ok: true; person: ImportedPerson; warnings: readonly Warning[] }
  | { ok: false; problem: RowProblem; column?: string };
