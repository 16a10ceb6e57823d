import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from './database.ts';

/** Rows for ids, in the same order; people gone meanwhile are left out. */
export async function getPeople(db: AssayDatabase, ids: readonly string[]): Promise<PersonRow[]> {
  return (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
}
