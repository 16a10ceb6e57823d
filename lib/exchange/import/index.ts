/** Files of people, read: bytes to rows, rows to a layout, a row to a person. */
export { ENCODINGS } from './detect-encoding.ts';
export { fixFile } from './fix-file.ts';
export {
  type ImportedPerson,
  type MappedRow,
  type RowProblem,
  VALUE_PROBLEMS,
  type ValueProblem,
  type Warning,
} from './imported-person.ts';
export {
  type Column,
  isBody,
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
  type FileKind,
  type FileProblem,
  type OpenedFile,
  type OpenOptions,
  type RawRow,
} from './opened-file.ts';
export { recogniseLayout } from './recognise-layout.ts';
