import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';
import { writeCompanies } from './derive-company.ts';
import { writePeople } from './derive-person.ts';
import { loadComponent } from './load-component.ts';

/**
 * Makes the rows of a subject, person or company, say what the ledger says. Runs inside the caller's transaction over
 * `actionTables`. Returns every subject whose rows are now up to date.
 */
export async function deriveSubject(db: AssayDatabase, id: string, now: Instant): Promise<string[]> {
  const component = await loadComponent(db, id);
  if (component.entries.some(({ type }) => type.startsWith('company-'))) {
    await writeCompanies(db, component, now);
  } else {
    const before = (await db.people.bulkGet(component.subjects)).filter((row) => row !== undefined);
    await writePeople(db, component, { before }, now);
  }
  return component.subjects;
}
