/** People out of Assay, as files. */
export { exportPeople } from './export-people.ts';
export type { ExportablePerson, ExportOptions } from './exportable.ts';
export { datedName, fileName } from './file-name.ts';
export { toHtmlTable } from './html-table.ts';
export { type Packet, type PacketRow, type PacketSection, packetMarkdown } from './packet.ts';
export { packetJson } from './packet-json.ts';
export type { Preset } from './presets.ts';
export { type TableCell, tableCsv } from './write-csv.ts';
