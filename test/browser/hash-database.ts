import type { Page } from '@playwright/test';

/**
 * Written as text, because a compiled function would carry its compiler's own names into the page. A chain of SHA-256 over each table's
 * rows as JSON with sorted keys, in the order of their ids.
 */
const HASH = `async (leftOut) => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const sorted = (_, value) => value instanceof Uint8Array ? [...value]
    : value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  const db = await answer(indexedDB.open('assay'));
  const hashes = {};
  for (const name of [...db.objectStoreNames].filter((each) => !leftOut.includes(each))) {
    let [chain, range, rows] = [new Uint8Array(32), null, 0];
    for (;;) {
      const store = db.transaction(name).objectStore(name);
      const [keys, share] = await Promise.all([answer(store.getAllKeys(range, 2000)), answer(store.getAll(range, 2000))]);
      const kept = share.filter((row) => !(name === 'meta' && row.key === 'list'));
      rows += kept.length;
      const bytes = new TextEncoder().encode(JSON.stringify(kept, sorted));
      const both = new Uint8Array(32 + bytes.length);
      both.set(chain);
      both.set(bytes, 32);
      chain = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
      if (share.length < 2000) break;
      range = IDBKeyRange.lowerBound(keys.at(-1), true);
    }
    hashes[name] = rows + ' rows ' + [...chain.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  db.close();
  return hashes;
}`;

/** What is made anew of the rest, and by whom it is wanted. */
const MADE_ANEW = ['listChunks', 'listChanges', 'parts'];

/** A hash of each table of the extension's database, read past its own code on one of its pages. */
export async function hashDatabase(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(`(${HASH})(${JSON.stringify(MADE_ANEW)})`);
}
