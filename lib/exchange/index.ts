/** People out of Assay, as text. */
export { exportPeople, PRESETS, type Preset } from './export-people.ts';
export type { ExportablePerson } from './exportable.ts';
export { datedName, fileName } from './file-name.ts';
export { toHtmlTable } from './html-table.ts';
export { type Packet, type PacketRow, type PacketSection, packetMarkdown } from './packet.ts';
export { packetJson } from './packet-json.ts';
export { type TableCell, tableCsv } from './write-csv.ts';
