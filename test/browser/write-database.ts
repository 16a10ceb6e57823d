import type { Page } from '@playwright/test';

/** Written as text, because a compiled function would carry its compiler's own names into the page. */
const WRITE = `async (tables) => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open('assay'));
  const kept = 'people' in tables ? ['listChunks', 'listChanges', 'meta'] : [];
  const writing = db.transaction([...new Set([...Object.keys(tables), ...kept])], 'readwrite');
  const done = new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  for (const [name, rows] of Object.entries(tables)) {
    for (const row of rows) writing.objectStore(name).put(row);
  }
  // The list that is kept beside the rows heard nothing of them: it is made anew by whoever looks at it next.
  if (kept.length > 0) {
    writing.objectStore('listChunks').clear();
    writing.objectStore('listChanges').clear();
    writing.objectStore('meta').delete('list');
  }
  await done;
  db.close();
}`;

/**
 * Writes rows past the extension's own code, with the browser's raw API, on a page of the extension that has opened its store. Where they
 * are people the page is loaded anew: the list it may have open would never hear of them.
 */
export async function writeTables(page: Page, tables: Record<string, readonly unknown[]>): Promise<void> {
  await page.evaluate(`(${WRITE})(${JSON.stringify(tables)})`);
  if ('people' in tables) await page.reload();
}
