import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { openTable } from './table.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Excel starts a new row at a plain `<br>`; this style keeps the line break inside the cell. */
const LINE_BREAK = '<br style="mso-data-placement:same-cell">';

function escapeCell(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r\n|\r|\n/g, LINE_BREAK);
}

/** The table as HTML, for the clipboard's `text/html`: guarded against formulas as the TSV is, and escaped. */
export function toHtmlTable(people: readonly ExportablePerson[], options: ExportOptions): string {
  const { head, cellsOf } = openTable('tsv', options);
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeCell(cell)}</${tag}>`).join('')}</tr>`;
  const rows = people.map((person) => line(cellsOf(person), 'td')).join('');
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}
