/** Files of people, read: bytes to rows, rows to a layout, a row to a person. */
export { ENCODINGS } from './detect-encoding.ts';
export { fixFile, type RowToFix } from './fix-file.ts';
export {
  type ImportedPerson,
  type MappedRow,
  ROW_PROBLEMS,
  type RowProblem,
  VALUE_PROBLEMS,
  type ValueProblem,
  type Warning,
} from './imported-person.ts';
export {
  type Column,
  type DateOrder,
  isBody,
  LAYOUT_FORMATS,
  type Layout,
  type LayoutFormat,
  layoutKey,
  type Mapping,
  TARGETS,
  type Target,
  toMapping,
} from './layout.ts';
export { mapRow } from './map-row.ts';
export { openFile } from './open-file.ts';
export {
  BrokenFile,
  FILE_PROBLEMS,
  type FileKind,
  type FileProblem,
  LIMITS,
  type OpenedFile,
  type OpenOptions,
  type RawRow,
} from './opened-file.ts';
export { recogniseLayout } from './recognise-layout.ts';
