import type { Page } from '@playwright/test';
import type { Assay } from './launch.ts';

/** Milliseconds. What is measured with a hundred thousand people takes its time. */
const PATIENCE = 600_000;

/** Makes a backup in the settings, and keeps it as a file. With a passphrase it is sealed. */
export async function makeBackup(
  page: Page,
  assay: Assay,
  file: string,
  passphrase?: string,
): Promise<{ seconds: number }> {
  await page.goto(assay.page('dashboard.html#/settings'));
  const card = page.getByRole('region', { name: 'Backup', exact: true });
  const kind = passphrase === undefined ? 'Nothing' : 'Passphrase';
  await card.getByRole('radio', { name: kind }).click();
  if (passphrase !== undefined) {
    await card.getByLabel('Passphrase', { exact: true }).last().fill(passphrase);
    await card.getByLabel('The same again').fill(passphrase);
  }
  const started = page.waitForEvent('download', { timeout: PATIENCE });
  const begun = performance.now();
  await card.getByRole('button', { name: 'Back up now' }).click();
  const download = await started;
  const seconds = (performance.now() - begun) / 1000;
  await download.saveAs(file);
  return { seconds };
}

/** Picks a backup on the page that restores it, and opens it; answers once it shows what would change. */
export async function stageBackup(
  page: Page,
  assay: Assay,
  file: string,
  passphrase?: string,
): Promise<{ seconds: number }> {
  await page.goto(assay.page('dashboard.html#/restore'));
  let begun = performance.now();
  await page.locator('input[type="file"]').setInputFiles(file);
  if (passphrase !== undefined) {
    await page.getByLabel('Passphrase').fill(passphrase);
    begun = performance.now();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Replace everything here' }).waitFor({ timeout: PATIENCE });
  return { seconds: (performance.now() - begun) / 1000 };
}

/** Replaces everything by what was staged; answers once the page that says so is there. */
export async function replaceAll(page: Page): Promise<{ seconds: number }> {
  const keep = page.getByRole('checkbox', { name: /First save/ });
  if ((await keep.count()) > 0) await keep.uncheck();
  const begun = performance.now();
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await page.getByText(/^Restored: /).waitFor({ timeout: PATIENCE });
  return { seconds: (performance.now() - begun) / 1000 };
}

/** Waits until nothing is announced any more: what is told of follow-ups is noted on their rows. */
export async function settle(page: Page): Promise<void> {
  const untold = `new Promise((resolve, reject) => {
    const opening = indexedDB.open('assay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const asked = db.transaction('followUps').objectStore('followUps').index('[state+remindAt]')
        .count(IDBKeyRange.bound(['open', ''], ['open', new Date().toISOString()]));
      asked.onsuccess = () => { db.close(); resolve(asked.result); };
    };
  })`;
  await page.reload();
  for (let tries = 0; tries < 600; tries++) {
    if ((await page.evaluate<number>(untold)) === 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error('what is due was not announced');
}

/** Written as text, because a compiled function would carry its compiler's own names into the page. */
const EMPTY = `(async () => {
  const opening = indexedDB.open('assay');
  await new Promise((resolve) => { opening.onsuccess = resolve; });
  const tx = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
  for (const name of tx.objectStoreNames) tx.objectStore(name).clear();
  await new Promise((resolve) => { tx.oncomplete = resolve; });
  opening.result.close();
})()`;

/** Empties every table past the extension's own code, as a database begun anew is. */
export async function emptyDatabase(page: Page): Promise<void> {
  await page.evaluate(EMPTY);
}
