import type { Listed } from '../../model/brief.ts';
import { joinChanges } from '../../pipeline/list/join-changes.ts';
import { type ListChunk, packList } from '../../pipeline/list/pack.ts';
import { type ListChange, PeopleList } from '../../pipeline/list/people-list.ts';
import type { AssayDatabase } from '../database.ts';
import { readMark, writeMark } from './kept-list.ts';

/** People of one chunk: read in one piece fast, written again in a few milliseconds. */
export const CHUNK = 2_000;
/** A chunk that has grown beyond this is taken apart. */
const TOO_MANY = 3_000;

/** Changes taken into the chunks at a time. */
const AT_ONCE = 400;

/** People as chunks; the first covers everyone from `first` on. */
function packChunks(people: readonly Listed[], first: string): ListChunk[] {
  if (people.length <= TOO_MANY) return [packList(people, first)];
  const chunks: ListChunk[] = [];
  for (let from = 0; from < people.length; from += CHUNK) {
    const some = people.slice(from, from + CHUNK);
    chunks.push(packList(some, from === 0 ? first : undefined));
  }
  return chunks;
}

/** A chunk with what became different about its people. */
export function changeChunk(chunk: ListChunk, change: ListChange): ListChunk[] {
  const list = new PeopleList([chunk]);
  list.apply(change);
  const people = list.everyone().sort((one, other) => (one.id < other.id ? -1 : 1));
  return packChunks(people, chunk.first);
}

/** The first id of the chunk that covers an id. `firsts` in order, the first of them ''. */
function chunkOf(firsts: readonly string[], id: string): string {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((firsts[middle] ?? '') <= id) low = middle;
    else high = middle - 1;
  }
  return firsts[low] ?? '';
}

/** What became different, by the chunk it concerns. */
export function divideChange(
  firsts: readonly string[],
  change: ListChange,
): Map<string, Required<ListChange>> {
  const parts = new Map<string, Required<ListChange>>();
  const partOf = (id: string) => {
    const first = chunkOf(firsts, id);
    const part = parts.get(first) ?? { put: [], set: [], gone: [] };
    parts.set(first, part);
    return part;
  };
  for (const person of change.put ?? []) partOf(person.id).put.push(person);
  for (const patch of change.set ?? []) partOf(patch.id).set.push(patch);
  for (const id of change.gone ?? []) partOf(id).gone.push(id);
  return parts;
}

/**
 * Takes the oldest changes into the chunks, one chunk a transaction, so that nobody who writes waits long, and off the changes at
 * last. Cut short at any moment it does no harm: a change may stand in both. One at a time in the whole browser; whoever follows
 * the list and has not seen these changes yet reads the chunks anew.
 * @returns whether changes are left to fold; `false` too where somebody was scrubbed meanwhile, which ends it
 */
export async function foldChanges(db: AssayDatabase): Promise<boolean> {
  const { mark, changes } = await db.transaction('r', db.meta, db.listChanges, async () => ({
    mark: await readMark(db),
    changes: await db.listChanges.orderBy('seq').limit(AT_ONCE).toArray(),
  }));
  const last = changes.at(-1)?.seq;
  if (!mark.made || last === undefined) return false;
  const firsts = (await db.listChunks.toCollection().primaryKeys()) as string[];
  const isStill = async () => (await readMark(db)).scrubs === mark.scrubs;
  for (const [first, change] of divideChange(firsts, joinChanges(changes))) {
    const chunk = (await db.listChunks.get(first)) ?? packList([], first);
    const [changed, ...split] = changeChunk(chunk, change);
    const written = await db.transaction('rw', db.meta, db.listChunks, async () => {
      if (!(await isStill())) return false;
      await db.listChunks.bulkPut(changed ? [changed, ...split] : split);
      return true;
    });
    if (!written) return false;
  }
  return await db.transaction('rw', db.meta, db.listChanges, async () => {
    if (!(await isStill())) return false;
    await db.listChanges.where('seq').belowOrEqual(last).delete();
    await writeMark(db, { ...mark, folded: last });
    return (await db.listChanges.count()) > 0;
  });
}
