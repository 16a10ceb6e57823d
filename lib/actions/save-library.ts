import { type Content, contentSchema } from '../model/content.ts';
import { type Offer, offerSchema } from '../model/offer.ts';
import { z } from '../model/schema.ts';
import { type Snippet, snippetSchema } from '../model/snippet.ts';
import { type Template, templateSchema } from '../model/template.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';

/** What the library holds, by its kind. */
export interface LibraryItems {
  template: Template;
  snippet: Snippet;
  content: Content;
  offer: Offer;
}
export type LibraryKind = keyof LibraryItems;
/** An item to save, under a new id or over the one of the same id. */
export type LibraryDraft<K extends LibraryKind> = Omit<LibraryItems[K], 'updatedAt'>;

const SCHEMAS: { [K in LibraryKind]: z.ZodMiniType<LibraryItems[K]> } = {
  template: templateSchema,
  snippet: snippetSchema,
  content: contentSchema,
  offer: offerSchema,
};

function tableOf(db: AssayDatabase, kind: LibraryKind) {
  return { template: db.templates, snippet: db.snippets, content: db.contents, offer: db.offers }[kind];
}

/**
 * Saves an item of the library. Messages that were made of it stay as they were sent. Resolves to the one before, for the way back.
 * @throws when it is none: the editor lets nothing through that its schema refuses
 */
export async function saveLibraryItem<K extends LibraryKind>(
  db: AssayDatabase,
  act: Act,
  kind: K,
  draft: LibraryDraft<K>,
): Promise<LibraryItems[K] | undefined> {
  const item = z.parse(SCHEMAS[kind], { ...draft, updatedAt: act.at });
  const table = tableOf(db, kind);
  return await db.transaction('rw', table, async () => {
    const before = await table.get(item.id);
    await table.put(item as never);
    return before as LibraryItems[K] | undefined;
  });
}

/** Deletes an item. Resolves to what was deleted, for the way back. */
export async function deleteLibraryItem<K extends LibraryKind>(
  db: AssayDatabase,
  kind: K,
  id: string,
): Promise<LibraryItems[K] | undefined> {
  const table = tableOf(db, kind);
  return await db.transaction('rw', table, async () => {
    const item = await table.get(id);
    await table.delete(id);
    return item as LibraryItems[K] | undefined;
  });
}

/** Takes a save or a deletion back: the item is as it was, or was never there. */
export async function restoreLibraryItem<K extends LibraryKind>(
  db: AssayDatabase,
  kind: K,
  id: string,
  before: LibraryItems[K] | undefined,
): Promise<void> {
  const table = tableOf(db, kind);
  await db.transaction('rw', table, async () => {
    if (before) await table.put(before as never);
    else await table.delete(id);
  });
}
