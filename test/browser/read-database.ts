import type { Page } from '@playwright/test';

/** Written as text, because a compiled function would carry its compiler's own names into the page. */
export const READ_TABLES = `async (names) => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open('assay'));
  const read = async (name) => [name, await answer(db.transaction(name).objectStore(name).getAll())];
  const rows = await Promise.all(names.map(read));
  db.close();
  return Object.fromEntries(rows);
}`;

/** Reads tables past the extension's own code, with the browser's raw API, on a page of the extension. */
export async function readTables(page: Page, tables: readonly string[]): Promise<Record<string, unknown[]>> {
  return await page.evaluate(`(${READ_TABLES})(${JSON.stringify(tables)})`);
}
