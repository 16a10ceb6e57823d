import { describeBackupFailure, makeBackup, stageFile } from '../actions/restore-backup.ts';
import { writeBackup } from '../exchange/backup/write-backup.ts';
import { readCore } from '../store/backup/core-copy.ts';
import { swapIn } from '../store/backup/swap-in.ts';
import { AssayDatabase } from '../store/database.ts';
import { dropParts } from '../store/parts.ts';
import { LATEST_VERSION } from '../store/versions.ts';
import type { BackupOrder, BackupStep, BackupWord } from './backup-words.ts';
import { writeSecondCopy } from './second-copy.ts';

type Order<K extends BackupOrder['kind']> = Extract<BackupOrder, { kind: K }>;

/** One restore at a time in the whole browser: each takes the parts another left behind off the disk. */
const LOCK = 'assay-restore';

const say = (word: BackupWord) => postMessage(word);

/** Milliseconds between two words of how far it is. */
const PACE = 100;

/** Says how far a step is, as often as can be seen. */
function telling(): (step: BackupStep, done: number, all: number) => void {
  let last = -PACE;
  return (step, done, all) => {
    if (performance.now() - last < PACE) return;
    last = performance.now();
    say({ kind: 'progress', step, done, all });
  };
}

async function make(db: AssayDatabase, order: Order<'make'>, signal: AbortSignal): Promise<BackupWord> {
  const { seal, settings, app, at } = order;
  const tell = telling();
  const progress = (done: number, all: number) => tell('writing', done, all);
  const people = await db.people.count();
  const stream = await makeBackup(db, { settings, app, at, progress, signal }, seal);
  const file = await new Response(stream).blob();
  return { kind: 'made', file, at, people };
}

async function stage(db: AssayDatabase, order: Order<'stage'>, signal: AbortSignal): Promise<BackupWord> {
  const { file, secret, id } = order;
  const tell = telling();
  const progress = (step: 'reading' | 'checking', done: number, all = file.size) => tell(step, done, all);
  return { kind: 'staged', staged: await stageFile(db, file, secret, { id, signal, progress }) };
}

async function swap(
  db: AssayDatabase,
  { job, alike }: Order<'swap'>,
  signal: AbortSignal,
): Promise<BackupWord> {
  const tell = telling();
  await swapIn(db, job, { alike, signal, progress: (done, all) => tell('replacing', done, all) });
  return { kind: 'done' };
}

async function copy(db: AssayDatabase, { app, at }: Order<'copy'>): Promise<BackupWord> {
  const begun = performance.now();
  const people = await db.people.count();
  const lines = readCore(db.backendDB(), { schema: LATEST_VERSION, app, at });
  const size = await writeSecondCopy(writeBackup(lines));
  return { kind: 'copied', people, size, took: Math.round(performance.now() - begun) };
}

async function carryOut(db: AssayDatabase, order: BackupOrder, signal: AbortSignal): Promise<BackupWord> {
  if (order.kind === 'make') return await make(db, order, signal);
  if (order.kind === 'copy') return await copy(db, order);
  return await navigator.locks.request(LOCK, async (): Promise<BackupWord> => {
    if (order.kind === 'stage') return await stage(db, order, signal);
    if (order.kind === 'swap') return await swap(db, order, signal);
    if (order.kind === 'drop') await dropParts(db, order.job);
    return { kind: 'done' };
  });
}

async function serve(order: BackupOrder, signal: AbortSignal): Promise<void> {
  const db = new AssayDatabase();
  try {
    await db.open();
    say(await carryOut(db, order, signal));
  } catch (error) {
    const failure = describeBackupFailure(error);
    say(failure === undefined ? { kind: 'stopped' } : { kind: 'failed', failure });
  } finally {
    db.close();
  }
}

/** The worker's side of what is done with backups: one order, told step by step, until it is told to stop. */
export function serveBackup(): void {
  const stop = new AbortController();
  addEventListener('message', ({ data: order }: MessageEvent<BackupOrder>) => {
    if (order.kind === 'stop') stop.abort();
    else void serve(order, stop.signal);
  });
  say({ kind: 'ready' });
}
