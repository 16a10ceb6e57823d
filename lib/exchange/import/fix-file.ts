import { guardCell } from '../guard-cell.ts';
import { BYTE_ORDER_MARK, toCsv } from '../write-csv.ts';
import type { RawRow } from './opened-file.ts';
import { unguard } from './read-values.ts';

/** A row that could not be taken, and why in the user's words. */
export interface RowToFix {
  row: RawRow;
  reason: string;
}

/** A cell as it was meant, made safe once: one that came guarded gets no second apostrophe. */
const guarded = (cell: string): string => guardCell(unguard(cell), 'spreadsheet');

/**
 * The rows to fix as a CSV that Excel opens and the importer takes again: the headings, the cells as they were, and first a
 * column that says what is wrong, which is not read back.
 * @param reasonHeader the heading of that column
 */
export function fixFile(
  header: readonly string[],
  rows: readonly RowToFix[],
  { reasonHeader, delimiter = ',' }: { reasonHeader: string; delimiter?: ',' | ';' },
): string {
  const table = rows.map(({ row, reason }) => [reason, ...row.cells].map(guarded));
  return BYTE_ORDER_MARK + toCsv([[reasonHeader, ...header].map(guarded), ...table], delimiter);
}
