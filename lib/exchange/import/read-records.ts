import Papa from 'papaparse';
import { BrokenFile, LIMITS, type RawRow, type RowFault } from './opened-file.ts';

/** Lines a cell in quotes may run over, where something in the same piece of the file is wrong with its quotes. */
const MOST_LINES = 200;

interface Parsed {
  data: string[][];
  errors: readonly unknown[];
  meta: { cursor: number };
}

/**
 * Cuts delimited text, given in pieces, into rows. A row whose quotes are wrong costs its own line and no other: reading
 * goes on at the next, so that one stray mark neither swallows the rest of the file nor joins two people.
 */
export class RecordReader {
  #rest = '';
  #line = 1;
  #rows: RawRow[] = [];
  /** Whether a row was broken, and none with quotes in their places has come since. */
  #doubtful = false;
  readonly #delimiter: string;
  readonly #quotedCell: RegExp;

  constructor(delimiter: string, firstLine = 1) {
    this.#delimiter = delimiter;
    const sign = delimiter.replace(/[|\\^$.*+?()[\]{}]/g, '\\$&');
    this.#quotedCell = new RegExp(`(^|${sign})"(?:[^"]|"")*"(?=[ \\t]*(?:${sign}|\\n|$))`, 'g');
    this.#line = firstLine;
  }

  /**
   * Takes the next piece, its line ends LF, and gives the rows that end in it.
   * @param last whether nothing follows
   */
  push(piece: string, last: boolean): RawRow[] {
    const text = this.#rest + piece;
    this.#rows = [];
    const { data, errors, meta } = this.#parse(text, !last, 0);
    if (!this.#doubtful && errors.length === 0 && text.length - meta.cursor <= LIMITS.record) {
      const quoted = text.includes('"');
      for (const cells of data) this.#take(cells, quoted);
      this.#rest = text.slice(meta.cursor);
    } else {
      this.#rest = this.#readByLine(text, last);
    }
    return this.#rows;
  }

  #parse(text: string, open: boolean, preview: number): Parsed {
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', preview });
    return parser.parse(text, 0, open) as Parsed;
  }

  /** Row by row, with an eye on the quotes. Gives back what may go on in the next piece. */
  #readByLine(text: string, last: boolean): string {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf('\n', at);
      if (end < 0 && !last) {
        if (text.length - at > LIMITS.record) throw new BrokenFile('too-long-record', this.#line);
        return text.slice(at);
      }
      const line = text.slice(at, end < 0 ? text.length : end);
      if (line.length > LIMITS.record) throw new BrokenFile('too-long-record', this.#line);
      const read = line.includes('"')
        ? this.#readQuoted(text, at, last)
        : { cells: line.split(this.#delimiter) };
      if (read === 'unfinished') return text.slice(at);
      if (read === 'broken') {
        this.#doubtful = true;
        this.#add(line.split(this.#delimiter), 'quotes', 1);
      } else this.#take(read.cells, true);
      at = read === 'broken' || read.length === undefined ? at + line.length + 1 : at + read.length;
    }
    return '';
  }

  /** The one row that begins at a place, with its length in the text. */
  #readQuoted(
    text: string,
    at: number,
    last: boolean,
  ): { cells: string[]; length?: number } | 'broken' | 'unfinished' {
    let until = at;
    for (let n = 0; n < MOST_LINES && until >= 0; n++) until = text.indexOf('\n', until) + 1 || -1;
    const window = text.slice(at, until < 0 ? text.length : until);
    const whole = until < 0 && last;
    const { data, errors, meta } = this.#parse(window, !whole, 1);
    const [cells] = data;
    // What follows a quotation mark decides whether it is in its place, and may be in the next piece.
    const open = until < 0 && !last && text.length - at <= LIMITS.record;
    if (errors.length > 0) return open ? 'unfinished' : 'broken';
    if (cells !== undefined)
      return this.#trust(window.slice(0, meta.cursor)) ? { cells, length: meta.cursor } : 'broken';
    return open ? 'unfinished' : 'broken';
  }

  /**
   * Whether a row with quotes can be believed. Behind a broken row one with a mark inside a plain cell may be that row's own
   * end, glued to the next person; a row whose marks all stand around cells shows that reading is in step again.
   */
  #trust(row: string): boolean {
    if (!this.#doubtful) return true;
    const marksLeft = row.replace(this.#quotedCell, '$1').includes('"');
    this.#doubtful = marksLeft;
    return !marksLeft;
  }

  /** Keeps a row that was read whole, and counts its lines. */
  #take(cells: string[], quoted: boolean): void {
    let lines = 1;
    let long = false;
    for (const cell of cells) {
      if (quoted) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
      long ||= cell.length > LIMITS.field;
    }
    this.#add(cells, long ? 'too-long' : undefined, lines);
  }

  #add(cells: string[], fault: RowFault | undefined, lines: number): void {
    const line = this.#line;
    this.#line += lines;
    if (cells.every((cell) => cell === '')) return;
    const many = cells.length > LIMITS.columns;
    const kept = many ? cells.slice(0, LIMITS.columns) : cells;
    const why = fault ?? (many ? 'too-many-cells' : undefined);
    this.#rows.push(why === undefined ? { line, cells: kept } : { line, cells: cut(kept), fault: why });
  }
}

const cut = (cells: string[]): string[] => cells.map((cell) => cell.slice(0, LIMITS.field));
