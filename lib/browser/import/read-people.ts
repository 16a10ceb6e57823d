import {
  isBody,
  type MappedRow,
  type Mapping,
  mapRow,
  type OpenedFile,
  type OpenOptions,
  openFile,
  type RawRow,
} from '../../exchange/import/index.ts';

/** A file and how it is to be opened. */
export interface FileSpec {
  file: File;
  options: OpenOptions;
  /** The line of the headings, where the user said so; 0 for none. */
  headerLine?: number;
}

export type OpenFile = Extract<OpenedFile, { ok: true }>;

export interface ReadRow {
  row: RawRow;
  mapped: MappedRow;
}

/** The rows of an open file below its headings, each with the person it tells of, a batch at a time. */
export async function* readPeople(opened: OpenFile, mapping: Mapping): AsyncGenerator<ReadRow[]> {
  for await (const rows of opened.rows()) {
    yield rows.filter((row) => isBody(row, mapping)).map((row) => ({ row, mapped: mapRow(row, mapping) }));
  }
}

export async function reopen({ file, options }: FileSpec): Promise<OpenedFile> {
  return await openFile(file, file.name, options);
}
