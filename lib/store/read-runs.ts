import type { Run } from '../model/cadence.ts';
import { reduceRuns } from '../pipeline/reduce-runs.ts';
import type { AssayDatabase } from './database.ts';
import { loadComponent } from './load-component.ts';

/** The cadences a person was put on, the earliest first; all but the last are over. */
export async function readRuns(db: AssayDatabase, personId: string): Promise<Run[]> {
  return reduceRuns(personId, (await loadComponent(db, personId)).entries);
}
