import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { emptyDatabase, makeBackup, replaceAll, stageBackup } from '../browser/backup-lab.ts';
import type { Assay } from '../browser/launch.ts';
import { type BenchRow, makeRow } from './bench-row.ts';

const PASSPHRASE = 'tamarind quay at low tide';
/** Seconds. What a user waits for without doubting that it goes on. */
const MADE = 6;
const RESTORED = 20;

/**
 * Written as text, because a compiled function would carry its compiler's own names into the page. Seconds the browser's own API takes to
 * read everyone and everything of them, and to put the same in the place of what is there, in one transaction each.
 */
const RAW = `(async () => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = ['people', 'ledger', 'followUps'];
  const db = await answer(indexedDB.open('assay'));
  const begun = performance.now();
  const rows = await Promise.all(names.map((name) => answer(db.transaction(name).objectStore(name).getAll())));
  const read = performance.now();
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  const done = new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = () => reject(tx.error); });
  for (const name of names) tx.objectStore(name).clear();
  for (const [place, name] of names.entries()) {
    const store = tx.objectStore(name);
    for (let from = 0; from < rows[place].length; from += 500) {
      let last;
      for (const row of rows[place].slice(from, from + 500)) last = store.add(row);
      if (last) await answer(last);
    }
  }
  await done;
  db.close();
  return { reading: (read - begun) / 1000, writing: (performance.now() - read) / 1000 };
})()`;

/** Backups of everyone on the dashboard, made, sealed and restored. Last of all: it replaces what is there by the same. */
export async function benchBackup(page: Page, assay: Assay): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-bench-backup-'));
  const [plain, sealed] = [path.join(folder, 'plain.assay'), path.join(folder, 'sealed.assay')];
  try {
    await page.goto(assay.page('dashboard.html#/settings'));
    const raw = await page.evaluate<{ reading: number; writing: number }>(RAW);
    const made = await makeBackup(page, assay, plain);
    const closed = await makeBackup(page, assay, sealed, PASSPHRASE);
    const read = await stageBackup(page, assay, sealed, PASSPHRASE);
    const over = await replaceAll(page);
    await emptyDatabase(page);
    await stageBackup(page, assay, plain);
    const put = await replaceAll(page);
    const megabytes = statSync(plain).size / 1_000_000;
    return [
      makeRow('backup: made', 's', made.seconds, { most: MADE }, raw.reading),
      makeRow('backup: made, with a passphrase', 's', closed.seconds, { most: MADE }, raw.reading),
      makeRow('backup: opened and checked, with a passphrase', 's', read.seconds, { most: RESTORED }),
      makeRow('backup: put over the same', 's', over.seconds, { most: RESTORED }, raw.writing),
      makeRow('backup: put into an empty database', 's', put.seconds, { mostRatio: 2 }, raw.writing),
      makeRow('backup: size', 'MB', megabytes, {}),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
