import Papa from 'papaparse';
import { calendarForm } from './calendar-file.ts';
import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { personJson } from './person-json.ts';
import type { Preset } from './presets.ts';
import { stageMapOf } from './stage-map.ts';
import { openTable, type TablePreset } from './table.ts';
import type { Pairs } from './targets/google-contacts.ts';
import { cardForm } from './vcard-file.ts';
import { BYTE_ORDER_MARK, csvLine, excelDelimiter } from './write-csv.ts';
import { sheetForm } from './write-xlsx.ts';

/**
 * A file as it is made person by person, in any order: what stands before them, what of each, what between and behind. A workbook's
 * is the text of its one sheet.
 */
export interface Form {
  head: string;
  /** What of a person goes into the file; `''` for somebody who is not in it. */
  piece(person: ExportablePerson): string;
  between: string;
  tail: string;
  /** The whole of a file with nobody in it, where that is another. */
  nobody?: string;
}

function tableForm(preset: TablePreset, options: ExportOptions, pairs?: Pairs): Form {
  const { head, cellsOf } = openTable(preset, options, pairs);
  if (preset === 'xlsx') return sheetForm(head, cellsOf);
  if (preset === 'tsv') {
    const line = (cells: string[]) => Papa.unparse([cells], { delimiter: '\t', newline: '\n' });
    return { head: line(head), piece: (person) => `\n${line(cellsOf(person))}`, between: '', tail: '' };
  }
  const forExcel = preset === 'excel-csv';
  const delimiter = forExcel ? excelDelimiter(options.locale) : ',';
  return {
    head: (forExcel ? BYTE_ORDER_MARK : '') + csvLine(head, delimiter),
    piece: (person) => `\r\n${csvLine(cellsOf(person), delimiter)}`,
    between: '',
    tail: '',
  };
}

function jsonForm(): Form {
  return {
    head: '[',
    // No line of JSON begins inside a text, so that each can be set in.
    piece: (person) => JSON.stringify([personJson(person)], null, 2).slice(1, -2),
    between: ',',
    tail: '\n]\n',
    nobody: '[]\n',
  };
}

/** How a preset's file is made. */
export function formOf(preset: Preset, options: ExportOptions, pairs?: Pairs): Form {
  switch (preset) {
    case 'json':
      return jsonForm();
    case 'ics':
      return calendarForm(options.now);
    case 'vcard':
    case 'vcard4':
      return cardForm(preset, options);
    default:
      return tableForm(preset, options, pairs);
  }
}

/** Whether the stage of a person keeps them out of a preset's file. */
export function stageFilter(preset: Preset, options: ExportOptions): (person: ExportablePerson) => boolean {
  const map = stageMapOf(preset, options.stages);
  return ({ row }) => !map?.[row.stage].out;
}

/** Pieces to a part. */
const SHARE = 2_000;

/** The file's text in parts, which together may be too long for one. Empty pieces are nobody. */
export function joinPieces({ head, between, tail, nobody }: Form, pieces: readonly string[]): string[] {
  const there = pieces.filter((piece) => piece !== '');
  if (there.length === 0 && nobody !== undefined) return [nobody];
  const parts: string[] = [];
  for (let at = 0; at < there.length; at += SHARE) {
    const share = there.slice(at, at + SHARE).join(between);
    parts.push(at === 0 ? share : between + share);
  }
  return [head, ...parts, tail];
}
