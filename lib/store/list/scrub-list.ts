import type { ListChange } from '../../pipeline/list/people-list.ts';
import type { AssayDatabase, ListRecord } from '../database.ts';
import { changeChunk, divideChange } from './fold-changes.ts';
import { readMark, writeMark } from './kept-list.ts';

/** A change without some people; `undefined` when nothing of it is left. */
function without({ seq, put, set, gone }: ListRecord, ids: ReadonlySet<string>): ListRecord | undefined {
  const left: ListChange = {};
  const others = {
    put: put?.filter(({ id }) => !ids.has(id)),
    set: set?.filter(({ id }) => !ids.has(id)),
    gone: gone?.filter((id) => !ids.has(id)),
  };
  if (others.put?.length) left.put = others.put;
  if (others.set?.length) left.set = others.set;
  if (others.gone?.length) left.gone = others.gone;
  return Object.keys(left).length > 0 ? { seq, ...left } : undefined;
}

const isOf = ({ put = [], set = [], gone = [] }: ListRecord, ids: ReadonlySet<string>): boolean =>
  [...put, ...set].some(({ id }) => ids.has(id)) || gone.some((id) => ids.has(id));

/**
 * Takes people out of the kept list for good, so that no trace of them stays in it, nor in what waits to be folded. Whoever follows
 * the list reads it anew. Runs inside the caller's transaction over `actionTables`.
 */
export async function scrubList(db: AssayDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const scrubbed = new Set(ids);
  const [mark, firsts, records] = await Promise.all([
    readMark(db),
    db.listChunks.toCollection().primaryKeys() as Promise<string[]>,
    db.listChanges.toArray(),
  ]);
  const concerned = records.filter((record) => isOf(record, scrubbed));
  const left = concerned.flatMap((record) => without(record, scrubbed) ?? []);
  await db.listChanges.bulkDelete(concerned.map(({ seq }) => seq));
  if (left.length > 0) await db.listChanges.bulkPut(left);
  const parts = firsts.length > 0 ? divideChange(firsts, { gone: [...scrubbed] }) : new Map();
  for (const [first, change] of parts) {
    const chunk = await db.listChunks.get(first);
    if (chunk && change.gone.some((id: string) => `\n${chunk.ids}\n`.includes(`\n${id}\n`)))
      await db.listChunks.bulkPut(changeChunk(chunk, change));
  }
  await writeMark(db, { ...mark, scrubs: mark.scrubs + 1 });
}
