import { startAct } from '../actions/act.ts';
import { logExport } from '../actions/log-export.ts';
import { describeFailure } from '../actions/outcome.ts';
import { openCheck } from '../exchange/check-export.ts';
import type { ExportablePerson } from '../exchange/exportable.ts';
import { AssayDatabase } from '../store/database.ts';
import { findWentBack } from '../store/last-exports.ts';
import type { CheckOrder, ExporterOrder, ExporterWord, ExportOrder } from './exporter.ts';
import { makeFiles, showEach } from './make-files.ts';

const say = (word: ExporterWord) => postMessage(word);

const gathered = (done: number) => say({ kind: 'progress', phase: 'gathering', done });

async function note(
  db: AssayDatabase,
  ids: readonly string[],
  { preset, scope, options }: ExportOrder,
  file: string,
): Promise<boolean> {
  const act = { ...startAct(), at: options.now };
  const progress = (done: number) => say({ kind: 'progress', phase: 'noting', done });
  return await logExport(db, act, ids, { preset, file, scope }, progress).then(
    () => true,
    () => false,
  );
}

async function exportThem(db: AssayDatabase, order: ExportOrder, handedOver: Promise<void>): Promise<void> {
  const { files, ids } = await makeFiles(db, order, gathered);
  say({ kind: 'files', files });
  await handedOver;
  say({ kind: 'ended', noted: await note(db, ids, order, files[0]?.name ?? '') });
}

async function check(db: AssayDatabase, order: CheckOrder): Promise<void> {
  const { preset, options } = order;
  const looking = openCheck(preset, options);
  const moved: { id: string; stage: ExportablePerson['row']['stage']; stageSince: string; at: number }[] = [];
  const { since } = options;
  const look = (person: ExportablePerson, at: number) => {
    looking.look(person, at);
    const { id, stage, stageSince } = person.row;
    if (preset === 'hubspot' && since !== undefined && stageSince > since)
      moved.push({ id, stage, stageSince, at });
  };
  await showEach(db, order, look, gathered);
  const back = new Set(since === undefined ? [] : await findWentBack(db, preset, since, moved));
  for (const { id, at } of moved) if (back.has(id)) looking.add('backward', at);
  say({ kind: 'found', findings: looking.end() });
}

/** Carries out one order of a page. `handedOver` is when the page has taken the files. */
export async function carryOut(order: ExporterOrder, handedOver: Promise<void>): Promise<void> {
  const db = new AssayDatabase();
  try {
    await db.open();
    await (order.kind === 'check' ? check(db, order) : exportThem(db, order, handedOver));
  } catch (error) {
    say({ kind: 'failed', failure: describeFailure(error) });
  } finally {
    db.close();
  }
}
