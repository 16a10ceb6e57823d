import type { StorageFailure } from '../actions/outcome.ts';
import type { CheckOptions, Findings } from '../exchange/check-export.ts';
import type { ExportOptions } from '../exchange/exportable.ts';
import type { Preset } from '../exchange/presets.ts';
import type { Capacity } from '../model/capacity.ts';
import type { Instant } from '../model/schema.ts';
import { startWorker } from './start-worker.ts';
import { EXPORTER } from './trades.ts';

/** Whom a file is to hold, and how it is wanted. */
export interface ExportOrder {
  ids: readonly string[];
  preset: Preset;
  options: ExportOptions & { now: Instant };
  /** Goes into the file's name. */
  label: string;
  /** What was chosen, as it is kept. */
  scope: string;
  capacity: Pick<Capacity, 'minutes'>;
}

/** Whom to look through before they leave. */
export interface CheckOrder extends Pick<ExportOrder, 'ids' | 'preset' | 'capacity'> {
  options: CheckOptions;
}

/** A finished file. The table for the clipboard has its HTML with it. */
export interface ExportFile {
  name: string;
  content: Blob;
  html?: Blob;
  people: number;
}

export type ExporterOrder = ({ kind: 'export' } & ExportOrder) | ({ kind: 'check' } & CheckOrder);

/** What the worker says while it works; `ended`, `found` and `failed` are its last words. */
export type ExporterWord =
  | { kind: 'progress'; phase: 'gathering' | 'noting'; done: number }
  | { kind: 'files'; files: readonly ExportFile[] }
  | { kind: 'ended'; noted: boolean }
  | { kind: 'found'; findings: Findings }
  | { kind: 'failed'; failure: StorageFailure };

/** The people could not be read; nothing left, and nothing was written. */
export class ExportFailed extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure);
  }
}

interface Watch {
  onProgress?: (phase: 'gathering' | 'noting', done: number) => void;
  /** Takes the files once they are made: only then is it noted that they left. Rejecting, it ends the work. */
  onFiles?: (files: readonly ExportFile[]) => Promise<void> | void;
}

type LastWord = Extract<ExporterWord, { kind: 'ended' | 'found' }>;

async function work(order: ExporterOrder, { onProgress, onFiles }: Watch, signal: AbortSignal) {
  const worker = await startWorker(EXPORTER);
  const ending = new Promise<LastWord | undefined>((resolve, reject) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    worker.onmessage = async ({ data: word }: MessageEvent<ExporterWord>) => {
      if (word.kind === 'progress') onProgress?.(word.phase, word.done);
      else if (word.kind === 'failed') reject(new ExportFailed(word.failure));
      else if (word.kind !== 'files') resolve(word);
      else
        try {
          await onFiles?.(word.files);
          worker.postMessage('taken');
        } catch (error) {
          reject(error);
        }
    };
    worker.onerror = () => reject(new ExportFailed('unexpected'));
  });
  worker.postMessage(order);
  return await ending.finally(() => worker.terminate());
}

/**
 * Makes a file of people in a worker of its own, so that no page waits for it; hands it over, and notes it on their timelines.
 * @returns whether it could be noted; `undefined` when `signal` was aborted, before anything left
 * @throws ExportFailed when the store fails, and whatever `onFiles` rejects with
 */
export async function exportAside(
  order: ExportOrder,
  watch: Watch,
  signal: AbortSignal,
): Promise<{ noted: boolean } | undefined> {
  const word = await work({ kind: 'export', ...order }, watch, signal);
  return word?.kind === 'ended' ? { noted: word.noted } : undefined;
}

/**
 * Looks people through before they leave, likewise.
 * @returns `undefined` when `signal` was aborted
 * @throws ExportFailed when the store fails
 */
export async function checkAside(order: CheckOrder, signal: AbortSignal): Promise<Findings | undefined> {
  const word = await work({ kind: 'check', ...order }, {}, signal);
  return word?.kind === 'found' ? word.findings : undefined;
}
