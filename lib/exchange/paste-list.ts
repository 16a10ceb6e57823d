import { foldText } from '../model/text.ts';
import { type LineResult, type PastedPerson, readLine } from './paste-list-line.ts';
import { readBareRow, readHeadings, readRow, type TableRow, toRows } from './paste-list-table.ts';
import type { PastedColumn } from './paste-list-words.ts';

export type { PastedPerson, PasteProblem } from './paste-list-line.ts';

/** One line of a pasted list, or the row of a table that stands on several. */
export interface PastedLine extends LineResult {
  /** Counted from 1. */
  line: number;
  /** The last line, where a cell holds line breaks. */
  lastLine?: number;
  /** As pasted, cut at 500 UTF-16 units for showing. */
  text: string;
  /** With `repeated`: the line that has the person already. */
  repeats?: number;
}

/** Lines read; the rest are reported as `too-many`. */
const MOST_LINES = 5_000;
/** UTF-16 units of one line or row. */
const LONGEST = 4_000;
const SHOWN = 500;
/** Rows looked at for a row of headings: exports put notes above their table. */
const HEAD_ROWS = 12;

/** How the text is cut into cells: by tabs where most lines have one, by a sign that a row of headings uses, or not at all. */
function findDelimiter(lines: readonly string[]): string | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  const tabbed = filled.filter((line) => line.includes('\t')).length;
  if (tabbed > 0 && tabbed * 2 >= filled.length) return '\t';
  const head = filled.slice(0, HEAD_ROWS).filter((line) => line.length <= LONGEST);
  return [',', ';', '\t'].find((sign) =>
    head.some(
      (line) =>
        line.includes(sign) && toRows([line], sign).some(({ cells }) => readHeadings(cells) !== undefined),
    ),
  );
}

/** Reads the rows of a table. What stands above its headings is read line by line. */
function readTable(rows: readonly TableRow[]): LineResult[] {
  let columns: (PastedColumn | undefined)[] | undefined;
  return rows.map((row, at) => {
    if (row.text.length > LONGEST) return { problem: 'too-long' };
    const headings = columns === undefined && at >= HEAD_ROWS ? undefined : readHeadings(row.cells);
    if (headings !== undefined) {
      columns = headings;
      return { problem: 'header' };
    }
    return columns === undefined || row.cells.length < 2 ? readBareRow(row) : readRow(row.cells, columns);
  });
}

/** Under which marks a person is known again: identities, or name and employer where there are none. */
function marksOf({ identities, name, company }: PastedPerson): string[] {
  return identities.length > 0 ? identities : [[foldText(name) || name, foldText(company ?? '')].join(' / ')];
}

/** Says of everyone who stands in an earlier line that they do. */
function markRepeated(lines: readonly PastedLine[]): PastedLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const marks = line.person ? marksOf(line.person) : (line.facts?.identities ?? []);
    const before = marks.map((mark) => seen.get(mark)).find((known) => known !== undefined);
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, line.line);
    return before === undefined ? line : { ...line, problem: 'repeated', repeats: before };
  });
}

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

/**
 * Reads a list someone pasted: a person a line in the ways people write them (`Name - Title at Company`,
 * `Name, Title, Company`, `Name <mail>`, an address), or a table copied from a spreadsheet or saved as CSV, with or
 * without a row of headings in English, Indonesian, French, German or Spanish.
 *
 * Every line that is not empty comes back exactly once, in order, with a person, a problem, or both. Nothing is guessed
 * from an address: an address without a name is `name-missing`. Never throws.
 */
export function readPastedList(text: string): PastedLine[] {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const lines = all.slice(0, MOST_LINES);
  const rest = all.slice(MOST_LINES);
  const delimiter = findDelimiter(lines);
  const rows: TableRow[] =
    delimiter === undefined
      ? lines.flatMap((line, at) =>
          line.trim() === '' ? [] : [{ line: at + 1, lastLine: at + 1, text: line, cells: [] }],
        )
      : toRows(lines, delimiter);
  const results =
    delimiter === undefined
      ? rows.map(
          (row): LineResult => (row.text.length > LONGEST ? { problem: 'too-long' } : readLine(row.text)),
        )
      : readTable(rows);
  const read = rows.map(({ line, lastLine, text: whole }, at): PastedLine => {
    return { line, ...(lastLine > line && { lastLine }), text: shown(whole), ...results[at] };
  });
  const unread = rest.flatMap((line, at): PastedLine[] =>
    line.trim() === '' ? [] : [{ line: MOST_LINES + at + 1, text: shown(line), problem: 'too-many' }],
  );
  return [...markRepeated(read), ...unread];
}
