import { wentBack } from '../exchange/went-back.ts';
import type { ExportRow } from '../model/export-log.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { type AssayDatabase, entriesOf } from './database.ts';

/** The last export in each preset, by its name. */
export async function readLastExports(db: AssayDatabase): Promise<ReadonlyMap<string, ExportRow>> {
  const rows = await db.exports.orderBy('at').toArray();
  return new Map(rows.map((row) => [row.preset, row]));
}

/** Entries that count: those of acts that were taken back did not happen. */
function standing(entries: readonly Entry[]): Entry[] {
  const undone = new Set(entries.flatMap(({ type, data }) => (type === 'undone' ? [data.action] : [])));
  return entries.filter(({ action }) => !undone.has(action));
}

/**
 * The people who stand lower than when they last went out in a preset. Only who moved since the last export in it can, so that few
 * histories are read.
 */
export async function findWentBack(
  db: AssayDatabase,
  preset: string,
  last: Instant,
  people: readonly Pick<PersonRow, 'id' | 'stage' | 'stageSince'>[],
): Promise<string[]> {
  const back: string[] = [];
  for (const { id, stage, stageSince } of people) {
    if (stageSince <= last) continue;
    if (wentBack(standing(await entriesOf(db, id)), preset, stage)) back.push(id);
  }
  return back;
}
