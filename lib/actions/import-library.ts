import type { LibraryParts } from '../exchange/library-file.ts';
import type { AssayDatabase } from '../store/database.ts';

const KINDS = ['templates', 'snippets', 'contents', 'offers'] as const;

/** What an import did, enough to take it back. */
export interface LibraryImport {
  taken: LibraryParts;
  /** What stood under the same ids before. */
  replaced: LibraryParts;
}

const tables = (db: AssayDatabase) => KINDS.map((kind) => db[kind]);

/** Takes a library in, all or nothing. An item with an id that is here already takes its place. */
export async function importLibrary(db: AssayDatabase, taken: LibraryParts): Promise<LibraryImport> {
  return await db.transaction('rw', tables(db), async () => {
    const replaced: LibraryParts = { templates: [], snippets: [], contents: [], offers: [] };
    for (const kind of KINDS) {
      const table = db.table<{ id: string }, string>(kind);
      const before = await table.bulkGet(taken[kind].map(({ id }) => id));
      replaced[kind] = before.filter((item) => item !== undefined) as never;
      await table.bulkPut(taken[kind]);
    }
    return { taken, replaced };
  });
}

/** Takes an import back: what came is dropped, what was replaced stands again. */
export async function takeBackLibrary(db: AssayDatabase, { taken, replaced }: LibraryImport): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    for (const kind of KINDS) {
      const table = db.table<{ id: string }, string>(kind);
      await table.bulkDelete(taken[kind].map(({ id }) => id));
      await table.bulkPut(replaced[kind]);
    }
  });
}
