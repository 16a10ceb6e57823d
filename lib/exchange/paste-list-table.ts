import Papa from 'papaparse';
import { foldText } from '../model/text.ts';
import {
  isNameLike,
  type LineParts,
  type LineResult,
  readLine,
  splitTitle,
  toResult,
} from './paste-list-line.ts';
import { COLUMN_OF, type PastedColumn } from './paste-list-words.ts';

/** Lines of the text that make up one row of a table, counted from 1. */
export interface TableRow {
  line: number;
  lastLine: number;
  text: string;
  cells: string[];
}

/** Lines a quoted cell may run over before the quote is taken for a plain sign. */
const MOST_LINES_OF_ROW = 12;

const quotes = (text: string): number => text.split('"').length - 1;

/** A cell as text: without the apostrophe that keeps a spreadsheet from taking it for a formula. */
const plainCell = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

function cellsOf(text: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false });
  const [first, second] = data;
  // A stray quote breaks a row apart or swallows cells: then the row is cut as it stands.
  const broken = first === undefined || (second !== undefined && !text.includes('\n'));
  return (broken ? text.split(delimiter) : first).map(plainCell);
}

/** The rows of a table, each with the lines it stands on: a quoted cell may hold line breaks. */
export function toRows(lines: readonly string[], delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    let text = lines[at] ?? '';
    let last = at;
    const opens = text.startsWith('"') || text.includes(`${delimiter}"`);
    while (opens && quotes(text) % 2 === 1 && last - at < MOST_LINES_OF_ROW && last + 1 < lines.length) {
      last += 1;
      text += `\n${lines[last] ?? ''}`;
    }
    if (quotes(text) % 2 === 1) [text, last] = [lines[at] ?? '', at];
    if (text.trim() !== '')
      rows.push({ line: at + 1, lastLine: last + 1, text, cells: cellsOf(text, delimiter) });
    at = last;
  }
  return rows;
}

/** What each column holds, by a row of headings; `undefined` when the row is none. */
export function readHeadings(cells: readonly string[]): (PastedColumn | undefined)[] | undefined {
  if (cells.length > 60) return undefined;
  const columns = cells.map((cell) => (cell.length > 40 ? undefined : COLUMN_OF.get(foldText(cell))));
  const known = columns.filter((column) => column !== undefined);
  const names = known.some((column) => ['name', 'first', 'last', 'url', 'email'].includes(column));
  const filled = cells.filter((cell) => cell !== '').length;
  // `nombre` heads given names beside `apellido`, else whole names; so do `nom` and `prénom`.
  const lone = known.includes('first') !== known.includes('last') && !known.includes('name');
  const whole = columns.map((column) =>
    lone && (column === 'first' || column === 'last') ? 'name' : column,
  );
  return names && known.length >= Math.min(2, filled) && known.length * 2 >= filled ? whole : undefined;
}

/** A row under known headings. */
export function readRow(
  cells: readonly string[],
  columns: readonly (PastedColumn | undefined)[],
): LineResult {
  const at = (wanted: PastedColumn): string | undefined =>
    cells.find((cell, index) => columns[index] === wanted && cell !== '');
  const every = (wanted: PastedColumn): string[] =>
    cells.filter((cell, index) => columns[index] === wanted && cell !== '');
  const parted = [at('first'), at('last')].filter((part) => part !== undefined).join(' ');
  const name = at('name') ?? (parted === '' ? undefined : parted);
  if (cells.every((cell) => cell === '')) return { problem: 'no-name' };
  const contacts = readContacts(every('email'), every('phone'));
  return toResult({
    ...contacts,
    urls: every('url'),
    websites: every('website'),
    name,
    title: at('title'),
    company: at('company'),
    location: every('location').join(', ') || undefined,
    headline: at('headline'),
    about: at('about'),
  });
}

function readContacts(
  mails: readonly string[],
  numbers: readonly string[],
): Pick<LineParts, 'emails' | 'phones'> {
  return {
    emails: mails.filter((mail) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) && mail.length <= 320),
    phones: numbers.filter((number) => /^\+?[\d\s().\-/]{6,30}$/.test(number)),
  };
}

const SHAPES: readonly [PastedColumn, RegExp][] = [
  ['url', /^(?:https?:\/\/|www\.|(?:\w{2,3}\.)?linkedin\.com\/)\S+$/i],
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['phone', /^\+?\(?\d[\d\s().\-/]{5,25}$/],
];

/** A row without headings: contacts by their shape, the other texts as name, title, company, place, in this order. */
export function readBareRow({ cells, text }: TableRow): LineResult {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) return readLine(filled[0] ?? text);
  const shapes = filled.map((cell) => SHAPES.find(([, shape]) => shape.test(cell))?.[0]);
  const texts = filled.filter((_, index) => shapes[index] === undefined);
  const of = (wanted: PastedColumn) => filled.filter((_, index) => shapes[index] === wanted);
  const first = texts.findIndex(isNameLike);
  const [second, third, fourth] = texts.slice(first + 1);
  const job = third === undefined ? splitTitle(second) : { title: second };
  return toResult({
    ...readContacts(of('email'), of('phone')),
    urls: of('url'),
    name: texts[first],
    title: job.title,
    company: job.company ?? third,
    location: fourth,
  });
}
