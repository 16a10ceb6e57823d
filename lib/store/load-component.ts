import type { Entry } from '../model/ledger.ts';
import { relativesOf } from '../pipeline/families.ts';
import type { AssayDatabase } from './database.ts';

/** Subjects tied together by merges, standing or taken back, and all their entries. Mostly one subject. */
export interface Component {
  subjects: string[];
  entries: Entry[];
}

/** The same from a ledger that is at hand, as while the database is being brought up to date. */
export async function componentIn(ledger: AssayDatabase['ledger'], id: string): Promise<Component> {
  const subjects = [id];
  const entries: Entry[] = [];
  for (const subject of subjects) {
    const own = await ledger.where('[subject+at]').between([subject, ''], [subject, '\uffff']).toArray();
    entries.push(...own);
    for (const relative of own.flatMap(relativesOf)) {
      if (!subjects.includes(relative)) subjects.push(relative);
    }
  }
  return { subjects, entries };
}

/** Reads a subject's entries and, where it was ever merged, those of the others concerned. */
export async function loadComponent(db: AssayDatabase, id: string): Promise<Component> {
  return await componentIn(db.ledger, id);
}
