import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportablePerson } from './exportable.ts';
import type { Form } from './form.ts';

/** What a cell of a workbook may hold at most (Excel specifications and limits), in UTF-16 units. */
const LONGEST_CELL = 32_767;

/** What XML 1.0 cannot hold, not even as a code. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Excel reads `_x000D_` in a text as a code; a first part written as a code itself keeps such words as they are (ECMA-376, 22.9.2.19). */
const CODE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeText(text: string): string {
  return text
    .slice(0, LONGEST_CELL)
    .replace(NOT_XML, '')
    .replace(LONE_SURROGATE, '')
    .replace(CODE_LIKE, '_x005F_')
    .replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The first row is bold and stays in sight; all cells are text by their format too, so that editing one keeps it text. */
const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const FILES: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': STYLES,
};

/** The first day a packed file can be of. */
const EARLIEST = '1980-01-01T12:00:00';

const TEXT_STYLE = 1;
const HEAD_STYLE = 2;

/** A row: text alone, and no cell at all where nothing is known. */
function rowText(cells: readonly string[], style: number): string {
  // A row without a number follows the one before, so that rows can be made in any order.
  return `<row>${cells
    .map((cell) =>
      cell === ''
        ? `<c s="${style}"/>`
        : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`,
    )
    .join('')}</row>`;
}

/** The text of a workbook's one sheet. */
export function sheetForm(head: string[], cellsOf: (person: ExportablePerson) => string[]): Form {
  const columns = `<cols><col min="1" max="${head.length}" width="22" style="${TEXT_STYLE}" customWidth="1"/></cols>`;
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return {
    head: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${view}${columns}<sheetData>${rowText(head, HEAD_STYLE)}`,
    piece: (person) => rowText(cellsOf(person), TEXT_STYLE),
    between: '',
    tail: '</sheetData></worksheet>',
  };
}

/**
 * A workbook around the text of its sheet, packed. Written here because the libraries that make workbooks pack them in workers they
 * start from an address of their own making, which an extension page refuses; the packing itself is fflate's.
 */
export function packWorkbook(sheet: readonly string[]): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const add = (name: string, texts: readonly string[]) => {
    const file = new ZipDeflate(name, { level: 4 });
    // A file is always of this day, so that the same people make the same file.
    file.mtime = EARLIEST;
    zip.add(file);
    for (const text of texts) file.push(strToU8(text));
    file.push(new Uint8Array(0), true);
  };
  for (const [name, text] of Object.entries(FILES)) add(name, [text]);
  add('xl/worksheets/sheet1.xml', sheet);
  zip.end();
  return parts;
}
