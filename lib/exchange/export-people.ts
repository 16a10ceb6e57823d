import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { type Form, formOf, joinPieces, stageFilter } from './form.ts';
import { PRESETS, type Preset } from './presets.ts';
import { FEWEST_PAIRS, joinPairs, pairsOf } from './targets/google-contacts.ts';
import { packWorkbook } from './write-xlsx.ts';

/** The parts of a finished file, from the pieces of the people in it. */
export function fileParts(preset: Preset, form: Form, pieces: readonly string[]): BlobPart[] {
  const texts = joinPieces(form, pieces);
  return preset === 'xlsx' ? packWorkbook(texts) : texts;
}

/**
 * People as a file, in one of the presets; people whose stage is left out of it are not in it.
 * - `hubspot`, `salesforce`, `pipedrive`, `outreach`, `salesloft`, `google-contacts`: exactly the headers each program knows, behind
 *   them columns of Assay's own where it takes them. Comma, CRLF, no byte-order mark. Cells that could start a formula get an
 *   apostrophe, but for phone and signed numbers, which importers must get as they are.
 * - `csv`, for other importers: the same.
 * - `excel-csv`: byte-order mark, CRLF, `;` or `,` by the locale's decimal sign, never a `sep=` line. Every cell that could
 *   start a formula gets an apostrophe.
 * - `xlsx`: one sheet of text cells, unchanged: none of them is a formula.
 * - `tsv`, for the clipboard: tab, LF, quotes where needed, guarded as `excel-csv`.
 * - `vcard` (3.0), `vcard4`: a card each. `ics`: their open follow-ups.
 * - `json`: everything known, each fact with source and date; no spreadsheet runs it, so no text is changed.
 *
 * Line breaks inside a cell stay; unknown is an empty cell.
 * @returns the text; of a workbook, a Blob
 */
export function exportPeople(
  people: readonly ExportablePerson[],
  preset: Exclude<Preset, 'xlsx'>,
  options: ExportOptions,
): string;
export function exportPeople(
  people: readonly ExportablePerson[],
  preset: Preset,
  options: ExportOptions,
): Blob | string;
export function exportPeople(
  people: readonly ExportablePerson[],
  preset: Preset,
  options: ExportOptions,
): Blob | string {
  const there = people.filter(stageFilter(preset, options));
  const pairs =
    preset === 'google-contacts' ? there.map(pairsOf).reduce(joinPairs, FEWEST_PAIRS) : FEWEST_PAIRS;
  const form = formOf(preset, options, pairs);
  const parts = fileParts(preset, form, there.map(form.piece));
  return preset === 'xlsx' ? new Blob(parts, { type: PRESETS.xlsx.type }) : parts.join('');
}
