import { type Column, lineMaker } from './column.ts';
import { sheetColumns } from './columns.ts';
import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { type GuardFor, guardCell } from './guard-cell.ts';
import { type Importer, isImporter, type Sheet } from './presets.ts';
import { FEWEST_PAIRS, googleColumns, type Pairs } from './targets/google-contacts.ts';
import { TARGETS } from './targets/index.ts';

/** A preset that is a table. */
export type TablePreset = Sheet | Importer;

/** A table as it is written row by row. */
export interface Table {
  head: string[];
  /** A person's cells, guarded for their reader; unknown is an empty cell. */
  cellsOf(person: ExportablePerson): string[];
}

function importerColumns(preset: Importer, ids: readonly string[] | undefined, pairs: Pairs): Column[] {
  const { columns, extras, firstExtras } = TARGETS[preset];
  const wanted = ids ?? firstExtras;
  const behind = wanted.flatMap((id) => extras.find((extra) => extra.id === id) ?? []);
  return [...(preset === 'google-contacts' ? googleColumns(pairs) : columns), ...behind];
}

/**
 * Importers store what they are given, and a spreadsheet runs it. A workbook's cells are marked as text, so that nothing of them is
 * ever run and nothing need be changed.
 */
function guardOf(preset: TablePreset): GuardFor | undefined {
  if (preset === 'xlsx') return undefined;
  return preset === 'csv' || isImporter(preset) ? 'importer' : 'spreadsheet';
}

/**
 * The table a preset writes.
 * @param pairs how many e-mail addresses, numbers and sites anyone in the file has: Google Contacts has columns for each
 */
export function openTable(preset: TablePreset, options: ExportOptions, pairs: Pairs = FEWEST_PAIRS): Table {
  const columns = isImporter(preset)
    ? importerColumns(preset, options.columns, pairs)
    : sheetColumns(options.columns);
  const guard = guardOf(preset);
  const lineOf = lineMaker(preset, options);
  const written = (text: string) => (guard === undefined ? text : guardCell(text, guard));
  return {
    // A name the user gave a field may be a formula too.
    head: columns.map(({ header }) => written(header)),
    cellsOf(person) {
      const line = lineOf(person);
      return columns.map(({ value }) => written(value(line) ?? ''));
    },
  };
}
