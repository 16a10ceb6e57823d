import type { ImportRow } from '../model/import.ts';
import type { AssayDatabase } from './database.ts';

/** Whether an import is not at its end: it is read or carried out somewhere, was cut short, or is to be taken back. */
export async function isImportLeft(db: AssayDatabase): Promise<boolean> {
  return (await db.imports.where('state').anyOf('reading', 'waiting', 'undoing').count()) > 0;
}

/** Every import, the last one first. */
export async function listImports(db: AssayDatabase): Promise<ImportRow[]> {
  // Their ids sort by time.
  return await db.imports.toCollection().reverse().toArray();
}
