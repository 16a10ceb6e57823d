import { useRef, useState } from 'react';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { ExportFailed, type ExportFile, type ExportOrder, exportAside } from '../../lib/browser/exporter.ts';
import { copyTable, saveBlob } from '../../lib/browser/save-file.ts';
import { isImporter, type Preset } from '../../lib/exchange/presets.ts';
import { TARGETS } from '../../lib/exchange/targets/index.ts';

/** How the last export went. */
export type ExportEnd =
  | {
      kind: 'exported' | 'copied';
      count: number;
      files: readonly string[];
      noted: boolean;
      /** One of them is larger than the other program takes. */
      tooBig: boolean;
      preset: Preset;
    }
  | { kind: 'cancelled' }
  | { kind: 'not-copied' }
  | { kind: 'failed'; failure: StorageFailure };

export interface ExportProgress {
  phase: 'gathering' | 'noting';
  done: number;
  total: number;
}

/** Milliseconds between two looks at the progress: more often is not seen. */
const SHOW_EVERY = 100;

/** Passes on what is far enough from what was passed on before. */
function seldom(show: (progress: ExportProgress) => void): (progress: ExportProgress) => void {
  let shownAt = 0;
  return (progress) => {
    const now = performance.now();
    if (now - shownAt < SHOW_EVERY && progress.done > 0) return;
    shownAt = now;
    show(progress);
  };
}

/** The browser would not take the table. */
class NotCopied extends Error {}

async function handOver(files: readonly ExportFile[]): Promise<void> {
  for (const { name, content, html } of files) {
    if (html === undefined) saveBlob(name, content);
    else
      await copyTable(content, html).catch(() => {
        throw new NotCopied();
      });
  }
}

const isTooBig = (preset: Preset, files: readonly ExportFile[]) => {
  const most = isImporter(preset) ? TARGETS[preset].mostBytes : undefined;
  return most !== undefined && files.some(({ content }) => content.size > most);
};

async function carryOut(
  order: ExportOrder,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<ExportEnd> {
  let made: readonly ExportFile[] = [];
  const total = order.ids.length;
  const result = await exportAside(
    order,
    {
      onProgress: (phase, done) => onProgress({ phase, done, total }),
      async onFiles(files) {
        await handOver(files);
        made = files;
        onProgress({ phase: 'noting', done: 0, total });
      },
    },
    signal,
  );
  if (result === undefined) return { kind: 'cancelled' };
  return {
    kind: order.preset === 'tsv' ? 'copied' : 'exported',
    count: made.reduce((sum, { people }) => sum + people, 0),
    files: made.map(({ name }) => name),
    noted: result.noted,
    tooBig: isTooBig(order.preset, made),
    preset: order.preset,
  };
}

function endOf(error: unknown): ExportEnd {
  if (error instanceof NotCopied) return { kind: 'not-copied' };
  return { kind: 'failed', failure: error instanceof ExportFailed ? error.failure : describeFailure(error) };
}

/** Hands people out as a file or on the clipboard, with progress and a way to stop, and notes it on their timelines. */
export function useExport() {
  const [progress, setProgress] = useState<ExportProgress>();
  const [end, setEnd] = useState<ExportEnd>();
  const running = useRef<AbortController>(undefined);
  const run = async (order: ExportOrder) => {
    if (running.current !== undefined) return;
    const stop = new AbortController();
    running.current = stop;
    setEnd(undefined);
    setProgress({ phase: 'gathering', done: 0, total: order.ids.length });
    setEnd(await carryOut(order, seldom(setProgress), stop.signal).catch(endOf));
    running.current = undefined;
    setProgress(undefined);
  };
  const cancel = () => running.current?.abort();
  return { progress, end, run, cancel };
}
