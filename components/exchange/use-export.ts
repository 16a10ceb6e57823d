import { useRef, useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { logExport } from '../../lib/actions/log-export.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { copyTable, saveFile } from '../../lib/browser/save-file.ts';
import {
  type ExportablePerson,
  exportPeople,
  fileName,
  PRESETS,
  type Preset,
  toHtmlTable,
} from '../../lib/exchange/index.ts';
import type { Format, Messages } from '../../lib/locales/index.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { withReason } from './reason-of.ts';

/** Rows read and noted at a time: short enough that the page stays free, long enough to be quick. */
const CHUNK = 500;

export interface ExportOrder {
  ids: readonly string[];
  preset: Preset;
  /** Goes into the file's name. */
  label: string;
}

/** How the last export went. */
export type ExportEnd =
  | { kind: 'exported' | 'copied'; count: number; file: string; noted: boolean }
  | { kind: 'cancelled' }
  | { kind: 'not-copied' }
  | { kind: 'failed'; failure: StorageFailure };

export interface ExportProgress {
  phase: 'gathering' | 'noting';
  done: number;
  total: number;
}

interface Watch {
  isCancelled: () => boolean;
  onProgress: (progress: ExportProgress) => void;
}

interface Words {
  messages: Messages;
  format: Format;
}

async function gather(
  db: AssayDatabase,
  ids: readonly string[],
  { messages, format }: Words,
  { isCancelled, onProgress }: Watch,
): Promise<ExportablePerson[] | undefined> {
  const people: ExportablePerson[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    if (isCancelled()) return undefined;
    onProgress({ phase: 'gathering', done: at, total: ids.length });
    const rows = await getPeople(db, ids.slice(at, at + CHUNK));
    for (const row of rows) people.push(withReason(row, messages, format));
  }
  return people;
}

async function noteExport(
  db: AssayDatabase,
  people: readonly ExportablePerson[],
  preset: Preset,
  file: string,
  { onProgress }: Watch,
): Promise<boolean> {
  try {
    for (let at = 0; at < people.length; at += CHUNK) {
      onProgress({ phase: 'noting', done: at, total: people.length });
      const ids = people.slice(at, at + CHUNK).map(({ row }) => row.id);
      await logExport(db, startAct(), ids, preset, file);
    }
    return true;
  } catch {
    return false;
  }
}

async function carryOut(
  db: AssayDatabase,
  { ids, preset, label }: ExportOrder,
  words: Words,
  watch: Watch,
): Promise<ExportEnd> {
  const { format } = words;
  const people = await gather(db, ids, words, watch);
  if (people === undefined || watch.isCancelled()) return { kind: 'cancelled' };
  const options = { locale: format.locale, zone: format.zone };
  const text = exportPeople(people, preset, options);
  const file = fileName(preset, new Date().toISOString(), format.zone, label);
  if (preset === 'tsv') {
    try {
      await copyTable(text, toHtmlTable(people, options));
    } catch {
      return { kind: 'not-copied' };
    }
  } else saveFile(file, text, PRESETS[preset].type);
  const noted = await noteExport(db, people, preset, file, watch);
  return { kind: preset === 'tsv' ? 'copied' : 'exported', count: people.length, file, noted };
}

/** Hands people out as a file or on the clipboard, with progress and a way to stop, and notes it on their timelines. */
export function useExport() {
  const db = useStore();
  const messages = useMessages();
  const format = useFormat();
  const [progress, setProgress] = useState<ExportProgress>();
  const [end, setEnd] = useState<ExportEnd>();
  const running = useRef(false);
  const cancelled = useRef(false);
  const run = async (order: ExportOrder) => {
    if (running.current) return;
    running.current = true;
    cancelled.current = false;
    setEnd(undefined);
    const watch: Watch = { isCancelled: () => cancelled.current, onProgress: setProgress };
    try {
      setEnd(await carryOut(db, order, { messages, format }, watch));
    } catch (error) {
      setEnd({ kind: 'failed', failure: describeFailure(error) });
    } finally {
      running.current = false;
      setProgress(undefined);
    }
  };
  const cancel = () => {
    cancelled.current = true;
  };
  return { progress, end, run, cancel };
}
