import { inBatches, openRows } from './open-rows.ts';
import { BrokenFile, LIMITS, type OpenedFile, type RawRow, type RowFault } from './opened-file.ts';
import { readWorkbook, unescapeSigns, type Workbook } from './read-workbook.ts';
import { readXml, type XmlListener } from './read-xml.ts';
import { zipEntries } from './read-zip.ts';

/** A column's letters as its place, from 0: `A` is 0, `AB` 27. */
function placeOf(reference: string): number {
  let place = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    place = place * 26 + code;
  }
  return place - 1;
}

const DAY = 86_400_000;

/** A day number of Excel as a date. Its day 60 is 29 February 1900, which never was. */
function dateOf(days: number, since1904: boolean): string | undefined {
  const from = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const time = from + Math.round(days * DAY);
  return days > 0 && days < 2_958_466 ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/** Hears a sheet, and keeps the rows that have ended. */
class SheetReader implements XmlListener {
  rows: RawRow[] = [];
  #row = 0;
  #place = -1;
  #cells: string[] = [];
  #fault: RowFault | undefined;
  #type = '';
  #style = -1;
  #value = '';
  #open = false;
  #spoken = false;
  readonly #book: Workbook;

  constructor(book: Workbook) {
    this.#book = book;
  }

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = Number(attributes().r ?? this.#row + 1);
      this.#place = -1;
      this.#cells = [];
      this.#fault = undefined;
    } else if (name === 'c') {
      const { r, t = 'n', s } = attributes();
      this.#place = r === undefined ? this.#place + 1 : placeOf(r);
      this.#type = t;
      this.#style = s === undefined ? -1 : Number(s);
      this.#value = '';
    } else if (name === 'rPh') this.#spoken = true;
    else if (name === 'v' || name === 't') this.#open = !this.#spoken;
  }

  text(part: string): void {
    if (this.#open && this.#value.length <= LIMITS.field) this.#value += part;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#open = false;
    else if (name === 'rPh') this.#spoken = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #endCell(): void {
    const text = this.#textOf();
    if (text === '' || this.#place < 0) return;
    if (this.#place >= LIMITS.columns) {
      this.#fault ??= 'too-many-cells';
      return;
    }
    if (text.length > LIMITS.field) this.#fault ??= 'too-long';
    while (this.#cells.length < this.#place) this.#cells.push('');
    this.#cells[this.#place] = text.slice(0, LIMITS.field);
  }

  /** What a cell shows: of a formula its last result, of an error nothing. */
  #textOf(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return value === '' ? '' : (this.#book.strings[Number(value)] ?? '\uFFFD');
      case 'str':
      case 'inlineStr':
        return unescapeSigns(value);
      case 'e':
        return '';
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : '';
      case 'd':
        return value;
      default:
        return this.#numberOf(value);
    }
  }

  #numberOf(value: string): string {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) return '';
    const date = this.#book.dated[this.#style] ? dateOf(number, this.#book.since1904) : undefined;
    return date ?? String(number);
  }

  #endRow(): void {
    if (this.#cells.length === 0 && this.#fault === undefined) return;
    const { length } = this.rows;
    this.rows.push({ line: this.#row, cells: this.#cells });
    const row = this.rows[length];
    if (row && this.#fault) row.fault = this.#fault;
  }
}

async function* rowsOf(file: Blob, book: Workbook): AsyncGenerator<RawRow[]> {
  const reader = new SheetReader(book);
  for await (const _ of readXml(file, book.sheet, reader)) {
    if (reader.rows.length === 0) continue;
    const { rows } = reader;
    reader.rows = [];
    yield rows;
  }
}

/** The rows of one width: a sheet does not store the empty cells at a row's end. */
async function* padded(batches: AsyncIterable<RawRow[]>): AsyncGenerator<RawRow[]> {
  let width: number | undefined;
  for await (const batch of batches) {
    width ??= Math.max(0, ...batch.map(({ cells }) => cells.length));
    for (const { cells } of batch) while (cells.length < width) cells.push('');
    yield batch;
  }
}

/** A workbook: the first of its sheets that is shown. */
export async function openXlsx(file: Blob): Promise<OpenedFile> {
  const book = await readWorkbook(file, await zipEntries(file));
  return await openRows('xlsx', () => padded(inBatches(rowsOf(file, book))));
}

/** `EncryptedPackage`, as the container of a workbook behind a password names its part. */
const PROTECTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The container of Excel before 2007 is also that of a workbook behind a password. */
export async function refuseCompound(file: Blob): Promise<never> {
  const bytes = new Uint8Array(await file.slice(0, 2_000_000).arrayBuffer());
  const [first = 0] = PROTECTED;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (PROTECTED.every((byte, place) => bytes[at + place] === byte)) throw new BrokenFile('protected-xlsx');
  }
  throw new BrokenFile('old-excel');
}
