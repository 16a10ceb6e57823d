import type { ImportRow } from '../model/import.ts';
import type { AssayDatabase, RememberedMapping } from './database.ts';

/** Whether an import is not at its end: it is read or carried out somewhere, was cut short, or is to be taken back. */
export async function isImportLeft(db: AssayDatabase): Promise<boolean> {
  return (await db.imports.where('state').anyOf('reading', 'waiting', 'undoing').count()) > 0;
}

/** Every import, the last one first. */
export async function listImports(db: AssayDatabase): Promise<ImportRow[]> {
  // Their ids sort by time.
  return await db.imports.toCollection().reverse().toArray();
}

/** How the columns of files with these headings were read the last time. */
export async function recallMapping(db: AssayDatabase, key: string): Promise<RememberedMapping | undefined> {
  const row = await db.meta.get('importMappings');
  return row?.key === 'importMappings' ? row.value.find((mapping) => mapping.key === key) : undefined;
}
