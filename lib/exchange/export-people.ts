import Papa from 'papaparse';
import { tableOf } from './columns.ts';
import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { personJson } from './person-json.ts';
import { BYTE_ORDER_MARK, excelDelimiter, toCsv } from './write-csv.ts';

/** The ways out. File extension, and the type a Blob of it should carry. */
export const PRESETS = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  'excel-csv': { extension: 'csv', type: 'text/csv;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  tsv: { extension: 'tsv', type: 'text/tab-separated-values;charset=utf-8' },
} as const;
export type Preset = keyof typeof PRESETS;

/**
 * People as text, in one of the presets:
 * - `csv`, for importers: comma, CRLF, no byte-order mark. Cells that could start a formula get an apostrophe, but for
 *   phone and signed numbers, which importers must get as they are.
 * - `excel-csv`: byte-order mark, CRLF, `;` or `,` by the locale's decimal sign, never a `sep=` line. Every cell that could
 *   start a formula gets an apostrophe.
 * - `tsv`, for the clipboard: tab, LF, quotes where needed, guarded as `excel-csv`.
 * - `json`: everything known, each fact with source and date; no spreadsheet runs it, so no text is changed.
 *
 * Line breaks inside a cell stay; unknown is an empty cell.
 */
export function exportPeople(
  people: readonly ExportablePerson[],
  preset: Preset,
  options: ExportOptions,
): string {
  if (preset === 'json') return `${JSON.stringify(people.map(personJson), null, 2)}\n`;
  const table = tableOf(people, options, preset === 'csv' ? 'importer' : 'spreadsheet');
  switch (preset) {
    case 'csv':
      return toCsv(table, ',');
    case 'excel-csv':
      return BYTE_ORDER_MARK + toCsv(table, excelDelimiter(options.locale));
    case 'tsv':
      return Papa.unparse(table, { delimiter: '\t', newline: '\n' });
  }
}
