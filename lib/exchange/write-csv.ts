import Papa from 'papaparse';
import { guardCell } from './guard-cell.ts';

/** Excel for Windows takes a file without a byte-order mark for the local code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** `;` where numbers are written with a decimal comma, as Excel does; `,` elsewhere and for a tag Intl refuses. */
export function excelDelimiter(locale: string): ',' | ';' {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    return parts.some((part) => part.type === 'decimal' && part.value === ',') ? ';' : ',';
  } catch {
    // Chromium on Linux can report tags such as `en-US@posix`.
    return ',';
  }
}

/** RFC 4180, with every cell that has text in quotes, as OWASP asks against a cell being split into two. */
export function toCsv(table: string[][], delimiter: ',' | ';'): string {
  return Papa.unparse(table, { delimiter, newline: '\r\n', quotes: (cell) => cell !== '' });
}

/** One line of such a file, without its end. */
export function csvLine(cells: string[], delimiter: ',' | ';'): string {
  return toCsv([cells], delimiter);
}

/** One cell of a table of numbers; `undefined` is an empty one. */
export type TableCell = string | number | undefined;

/** Digits after the point. */
const MOST_DIGITS = 4;

/**
 * A table of words and numbers as a file a spreadsheet opens by a double click: as the preset `excel-csv`, numbers with the
 * locale's decimal sign and without any other. Words that could start a formula get an apostrophe.
 */
export function tableCsv(rows: readonly (readonly TableCell[])[], locale: string): string {
  const delimiter = excelDelimiter(locale);
  const written = (n: number) => {
    const text = String(Number(n.toFixed(MOST_DIGITS)));
    return delimiter === ';' ? text.replace('.', ',') : text;
  };
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === undefined) return '';
      return typeof cell === 'number' ? written(cell) : guardCell(cell, 'spreadsheet');
    }),
  );
  return BYTE_ORDER_MARK + toCsv(cells, delimiter);
}
