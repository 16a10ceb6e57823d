import type { Act } from '../../actions/act.ts';
import type { EndedRow, ImportChoice } from '../../actions/import-people.ts';
import type {
  FileKind,
  FileProblem,
  Layout,
  Mapping,
  RowProblem,
  ValueProblem,
} from '../../exchange/import/index.ts';
import type { ImportRow, RowEnd } from '../../model/import.ts';
import type { PersonReading } from '../../model/reading.ts';
import type { FitVerdict } from '../../model/scorecard.ts';
import { IMPORTER } from '../trades.ts';
import { type Aside, workAside } from '../work-aside.ts';
import type { FileSpec } from './read-people.ts';

/** What is wrong with a file as a whole. */
export interface FileRefused {
  ok: false;
  problem: FileProblem;
  detail?: number;
}

/** A file that can be read, and how. */
export interface FileOpened {
  ok: true;
  kind: FileKind;
  encoding?: string;
  /** Whether the encoding is stated by the file itself. */
  encodingSure: boolean;
  delimiter?: string;
  layout: Layout;
  /** The first rows, for the user to say which holds the headings. */
  head: { line: number; text: string }[];
}

/** A row nobody can be made of. */
export interface BadRow {
  line: number;
  /** The first cells, for the user to know the row by. */
  text: string;
  problem: RowProblem;
  column?: string;
}

/** What importing a file would do, told before anything is written. */
export interface FileChecked {
  ok: true;
  rows: number;
  /** People who are new here, each counted once. */
  fresh: number;
  known: number;
  suppressed: number;
  /** Rows of somebody an earlier row tells of. */
  repeated: number;
  invalid: number;
  bad: BadRow[];
  /** Values that were left out of their rows, by why. */
  warnings: Partial<Record<ValueProblem, number>>;
  /** The first people, as they would be kept. */
  sample: PersonReading[];
}

/** How an import ended. */
export interface ImportEnded {
  ok: true;
  import: ImportRow;
  /** The first rows of each end. */
  lists: Record<RowEnd, EndedRow[]>;
  bad: BadRow[];
  /** What those who are new score. */
  verdicts: Partial<Record<FitVerdict, number>>;
}

/** How far an import has come: rows read and put on the disk, then rows of those that are in the ledger. */
export type ImportStep = { phase: 'reading'; done: number } | { phase: 'keeping'; done: number; all: number };

/** How far the imports that wait have come: of the one under way. */
export interface FinishStep {
  id: string;
  done: number;
  all: number;
}

export interface FileOrder {
  spec: FileSpec;
  mapping: Mapping;
}

export type ImporterOrder =
  | { verb: 'open'; spec: FileSpec }
  | ({ verb: 'check' } & FileOrder)
  | ({ verb: 'import'; act: Act; choice: ImportChoice } & FileOrder)
  | ({ verb: 'bad-rows' } & FileOrder)
  | { verb: 'finish' };

/** One at a time writes what imports say: the lock they take. */
export const IMPORT_LOCK = 'assay-import';

/** Opens a file and finds its layout. `undefined` where `signal` was aborted, as of the others. */
export async function openAside(
  spec: FileSpec,
  signal: AbortSignal,
): Promise<FileOpened | FileRefused | undefined> {
  return await workAside<FileOpened | FileRefused, never>(
    IMPORTER,
    { verb: 'open', spec },
    { signal, stop: 'kill' },
  );
}

/** Reads a whole file and tells what importing it would do. Writes nothing. */
export async function checkAside(
  order: FileOrder,
  { onStep, signal }: Pick<Aside<number>, 'onStep' | 'signal'>,
): Promise<FileChecked | FileRefused | undefined> {
  const aside: Aside<number> = { signal, stop: 'kill', ...(onStep && { onStep }) };
  return await workAside<FileChecked | FileRefused, number>(IMPORTER, { verb: 'check', ...order }, aside);
}

/**
 * Imports a file: puts what it says on the disk, then carries that out. Aborted it comes to an end after the part under way; what
 * was carried out stays.
 * @throws WorkFailed when the store fails; what is on the disk by then is carried out by `finishImports`
 */
export async function importAside(
  order: FileOrder & { act: Act; choice: ImportChoice },
  { onStep, signal }: Pick<Aside<ImportStep>, 'onStep' | 'signal'>,
): Promise<ImportEnded | FileRefused | undefined> {
  const aside: Aside<ImportStep> = { signal, stop: 'ask', ...(onStep && { onStep }) };
  return await workAside<ImportEnded | FileRefused, ImportStep>(
    IMPORTER,
    { verb: 'import', ...order },
    aside,
  );
}

/** The rows nobody can be made of, all of them, as they stand in the file. */
export async function badRowsAside(
  order: FileOrder,
): Promise<{ cells: string[]; bad: BadRow }[] | undefined> {
  return await workAside<{ cells: string[]; bad: BadRow }[], never>(
    IMPORTER,
    { verb: 'bad-rows', ...order },
    { stop: 'kill' },
  );
}

/**
 * Brings to an end whatever imports wait for: what is on the disk is carried out, what is to be undone is undone, and one whose
 * file was not read to its end is called off.
 * @throws WorkFailed when the store fails
 */
export async function finishImports(onStep: (step: FinishStep) => void): Promise<void> {
  await workAside<undefined, FinishStep>(IMPORTER, { verb: 'finish' }, { onStep, stop: 'ask' });
}
