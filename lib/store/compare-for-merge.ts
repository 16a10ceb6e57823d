import { comparePeople, type PeopleComparison } from '../pipeline/compare-people.ts';
import type { AssayDatabase } from './database.ts';
import { loadComponent } from './load-component.ts';

/** Two people known, field by field, with what merging the second into the first would make of them. */
export async function compareForMerge(
  db: AssayDatabase,
  keptId: string,
  absorbedId: string,
): Promise<PeopleComparison | undefined> {
  const components = await Promise.all([loadComponent(db, keptId), loadComponent(db, absorbedId)]);
  const entries = new Map(
    components.flatMap((one) => one.entries.map((entry) => [entry.id, entry] as const)),
  );
  return comparePeople(keptId, absorbedId, [...entries.values()]);
}
