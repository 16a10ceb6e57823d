/** People out of Assay, as text. */
export { exportPeople, PRESETS, type Preset } from './export-people.ts';
export type { ExportablePerson } from './exportable.ts';
export { fileName } from './file-name.ts';
export { toHtmlTable } from './html-table.ts';
