import { useRef, useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import type { ImportChoice } from '../../lib/actions/import-people.ts';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import { rememberMapping } from '../../lib/actions/remember-mapping.ts';
import {
  checkAside,
  type FileChecked,
  type FileOpened,
  type FileRefused,
  type ImportEnded,
  type ImportStep,
  importAside,
  openAside,
} from '../../lib/browser/import/importer.ts';
import type { FileSpec } from '../../lib/browser/import/read-people.ts';
import { failureOf } from '../../lib/browser/work-aside.ts';
import { layoutKey, type Mapping, type Target, toMapping } from '../../lib/exchange/import/index.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { recallMapping } from '../../lib/store/imports.ts';
import { useStore } from '../hooks/use-store.tsx';

/** A file that can be read, how it is read, and what importing it would do. */
export interface Prepared {
  spec: FileSpec;
  opened: FileOpened;
  mapping: Mapping;
  /** The columns are read as the user chose for the same headings before. */
  remembered: boolean;
  /** Rows looked at so far, while the whole file is. */
  checking?: number;
  checked?: FileChecked;
}

/** Where the import stands. */
export type ImportStage =
  | { at: 'choose'; refused?: FileRefused & { name: string } }
  | { at: 'opening'; name: string }
  | ({ at: 'prepared'; failure?: StorageFailure } & Prepared)
  | ({ at: 'importing'; step: ImportStep } & Prepared)
  | ({ at: 'ended'; ended: ImportEnded } & Prepared);

/** The mapping the file proposes, or the one chosen for the same headings before. */
async function proposeMapping(
  db: AssayDatabase,
  { layout }: FileOpened,
): Promise<Pick<Prepared, 'mapping' | 'remembered'>> {
  const proposed = toMapping(layout);
  const known = await recallMapping(db, layoutKey(layout));
  if (known === undefined || known.targets.length !== proposed.columns.length)
    return { mapping: proposed, remembered: false };
  const columns = proposed.columns.map(({ header }, at) => ({
    header,
    target: (known.targets[at] ?? 'ignore') as Target,
  }));
  return { mapping: { ...proposed, columns }, remembered: true };
}

/** One import, from the choice of the file to its report. What is under way is called off by whatever replaces it. */
export function useImport() {
  const db = useStore();
  const [stage, setStage] = useState<ImportStage>({ at: 'choose' });
  const work = useRef<AbortController>(undefined);
  // What is changed twice before the next picture is changed both times.
  const latest = useRef<Prepared>(undefined);
  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  };
  const refuse = (name: string, refused: FileRefused) =>
    setStage({ at: 'choose', refused: { ...refused, name } });

  const check = async (prepared: Prepared) => {
    const signal = begin();
    const { checked: _, ...bare } = prepared;
    latest.current = bare;
    setStage({ ...bare, at: 'prepared', checking: 0 });
    const { spec, mapping } = bare;
    const onStep = (checking: number) => signal.aborted || setStage({ ...bare, at: 'prepared', checking });
    try {
      const told = await checkAside({ spec, mapping }, { onStep, signal });
      if (signal.aborted || told === undefined) return;
      if (told.ok) setStage({ ...bare, at: 'prepared', checked: told });
      else refuse(spec.file.name, told);
    } catch (error) {
      if (!signal.aborted) setStage({ ...bare, at: 'prepared', failure: failureOf(error) });
    }
  };

  const open = async (spec: FileSpec) => {
    const { file } = spec;
    const signal = begin();
    setStage({ at: 'opening', name: file.name });
    try {
      const opened = await openAside(spec, signal);
      if (signal.aborted || opened === undefined) return;
      if (!opened.ok) return refuse(file.name, opened);
      await check({ spec, opened, ...(await proposeMapping(db, opened)) });
    } catch {
      refuse(file.name, { ok: false, problem: 'unreadable' });
    }
  };

  const run = async (prepared: Prepared, choice: Omit<ImportChoice, 'file' | 'format'>) => {
    const signal = begin();
    const { spec, mapping, opened } = prepared;
    setStage({ ...prepared, at: 'importing', step: { phase: 'reading', done: 0 } });
    const onStep = (step: ImportStep) => setStage({ ...prepared, at: 'importing', step });
    const chosen: ImportChoice = { ...choice, file: spec.file.name.slice(0, 200), format: mapping.format };
    try {
      await rememberMapping(db, {
        key: layoutKey(opened.layout),
        targets: mapping.columns.map(({ target }) => target),
      });
      const ended = await importAside({ spec, mapping, act: startAct(), choice: chosen }, { onStep, signal });
      if (ended?.ok) setStage({ ...prepared, at: 'ended', ended });
      else if (ended) refuse(spec.file.name, ended);
    } catch (error) {
      setStage({ ...prepared, at: 'prepared', failure: failureOf(error) });
    }
  };

  return {
    stage,
    open: (spec: FileSpec) => void open(spec),
    /** Reads the columns otherwise. */
    change: (to: (mapping: Mapping) => Mapping) => {
      const { current } = latest;
      if (current) void check({ ...current, mapping: to(current.mapping), remembered: false });
    },
    run: (prepared: Prepared, choice: Omit<ImportChoice, 'file' | 'format'>) => void run(prepared, choice),
    cancel: () => work.current?.abort(),
    reset: () => {
      work.current?.abort();
      setStage({ at: 'choose' });
    },
  };
}

export type Importing = ReturnType<typeof useImport>;
