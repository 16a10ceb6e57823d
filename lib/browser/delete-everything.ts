import { browser } from 'wxt/browser';
import type { AssayDatabase } from '../store/database.ts';

async function deleteFiles(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) await folder.removeEntry(name, { recursive: true });
}

/**
 * Deletes all that is stored in this browser: the database, settings and drafts, files of the extension's own file system (the second
 * copy), caches and alarms. Files on the user's disk stay. The page must load anew then: nothing it shows is there any more.
 * @throws when a part could not be deleted; the database goes first, the rest may be left
 */
export async function deleteEverything(db: AssayDatabase): Promise<void> {
  await db.delete({ disableAutoOpen: true });
  await deleteFiles();
  for (const name of await caches.keys()) await caches.delete(name);
  await browser.alarms.clearAll();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  localStorage.clear();
  sessionStorage.clear();
}

/** Leaves this page for the first one. */
export function startAnew(): void {
  location.assign(browser.runtime.getURL('/welcome.html'));
}
