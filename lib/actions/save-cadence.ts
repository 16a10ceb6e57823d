import { type Cadence, cadenceSchema } from '../model/cadence.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';

/** A cadence to save, under a new id or over the one of the same id. */
export type CadenceDraft = Omit<Cadence, 'updatedAt'>;

/**
 * Saves a cadence. Whoever is on it already goes on with what they were put on. Resolves to the one before, for the way back.
 * @throws when it is not one: the editor lets none through that `checkCadence` faults
 */
export async function saveCadence(
  db: AssayDatabase,
  act: Act,
  draft: CadenceDraft,
): Promise<Cadence | undefined> {
  const cadence = z.parse(cadenceSchema, { ...draft, updatedAt: act.at });
  return await db.transaction('rw', db.cadences, async () => {
    const before = await db.cadences.get(cadence.id);
    await db.cadences.put(cadence);
    return before;
  });
}

/** Deletes a cadence. Whoever is on it goes on. Resolves to what was deleted, for the way back. */
export async function deleteCadence(db: AssayDatabase, id: string): Promise<Cadence | undefined> {
  return await db.transaction('rw', db.cadences, async () => {
    const cadence = await db.cadences.get(id);
    await db.cadences.delete(id);
    return cadence;
  });
}

/** Takes a save or a deletion back: the cadence is as it was, or was never there. */
export async function restoreCadence(
  db: AssayDatabase,
  id: string,
  before: Cadence | undefined,
): Promise<void> {
  await db.transaction('rw', db.cadences, async () => {
    if (before) await db.cadences.put(before);
    else await db.cadences.delete(id);
  });
}
