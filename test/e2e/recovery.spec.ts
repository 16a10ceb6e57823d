/** What is left when the database is: the recovery page, the second copy, and the notes that lead there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RUN_AXE } from '../browser/axe.ts';
import { scriptsOf } from '../browser/built-scripts.ts';
import { EXTENSION } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { addPeople, pickFile } from './backup-steps.ts';
import { expect, test } from './fixtures.ts';

test('the recovery page is built without the database’s own code', () => {
  for (const file of scriptsOf('recovery.html'))
    expect(readFileSync(path.join(EXTENSION, file), 'utf8'), file).not.toMatch(/dexie/i);
});

test('a database from a newer version is saved, removed, and left for good', async ({ assay, page }) => {
  await addPeople(page, assay, 0, 3);
  await page.goto(assay.page('welcome.html'));
  const raise = async () =>
    await page.evaluate(
      `new Promise((resolve, reject) => {
        const opening = indexedDB.open('assay', 990);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      })`,
    );
  await raise();
  await page.goto(assay.page('dashboard.html'));
  await expect(page.getByText('The data is from a newer Assay')).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open the recovery page' }).click();
  const recovery = await opening;
  await page.close();
  await expect(recovery.getByText('The database is from a newer Assay')).toBeVisible();
  expect(await recovery.evaluate<string[]>(RUN_AXE)).toEqual([]);
  const started = recovery.waitForEvent('download');
  await recovery.getByRole('button', { name: 'Save it', exact: true }).click();
  const saved = readFileSync(await (await started).path());
  await expect(recovery.getByText(/rows saved/)).toBeVisible();
  await expect(recovery.getByRole('button', { name: 'Remove the database' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await recovery.getByRole('checkbox').check();
  await recovery.getByRole('button', { name: 'Remove the database' }).click();
  await recovery.getByRole('link', { name: 'Restore a backup' }).click();
  await pickFile(recovery, assay, { name: 'rescue.assay', buffer: saved });
  await expect(recovery.getByRole('alert')).toContainText('A newer Assay wrote this file');
});

test('what can be read is saved as a backup that restores', async ({ assay, page }) => {
  await addPeople(page, assay, 0, 3);
  const before = await readTables(page, ['people', 'ledger']);
  await page.goto(assay.page('recovery.html'));
  await expect(page.getByText('The database opens')).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it', exact: true }).click();
  const saved = readFileSync(await (await started).path());
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Remove the database' }).click();
  await expect(page.getByText('The database is gone.')).toBeVisible();
  await pickFile(page, assay, { name: 'rescue.assay', buffer: saved });
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(page.getByText('Restored: 3 people')).toBeVisible();
  expect(await readTables(page, ['people', 'ledger'])).toEqual(before);
});

test('a database that was lost is noticed, and comes back from the second copy', async ({ assay, page }) => {
  await addPeople(page, assay, 0, 3);
  const names = async () =>
    ((await readTables(page, ['people'])).people as { facts: { name: { value: string } } }[]).map(
      ({ facts }) => facts.name.value,
    );
  const before = await names();
  await page.goto(assay.page('dashboard.html'));
  await expect
    .poll(
      () =>
        page.evaluate(`chrome.storage.local.get('second-copy').then((kept) => kept['second-copy']?.people)`),
      {
        timeout: 30_000,
      },
    )
    .toBe(3);
  await page.goto(assay.page('recovery.html'));
  await expect(page.getByText(/3 people, /)).toBeVisible();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Remove the database' }).click();
  await expect(page.getByText('The database is gone.')).toBeVisible();
  await page.goto(assay.page('dashboard.html'));
  const note = page.getByRole('alert');
  await expect(note).toContainText('The data of 3 people was lost, but for a second copy');
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await note.getByRole('link', { name: 'Restore the copy' }).click();
  await page.getByRole('button', { name: 'Use the second copy' }).click();
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(page.getByText('Restored: 3 people')).toBeVisible();
  expect(await names()).toEqual(before);
});

test('a database that does not answer is told of, and gone on with once it does', async ({ assay, page }) => {
  await page.goto(assay.page('welcome.html'));
  await expect(page.locator('main')).toBeVisible();
  // Written as text, because a compiled function would carry its compiler's own names into the page.
  await page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('assay', 990);
    opening.onupgradeneeded = () => {
      const store = opening.transaction.objectStore('meta');
      const spin = () => {
        if (globalThis.released) opening.transaction.abort();
        else store.count().onsuccess = spin;
      };
      spin();
      resolve();
    };
  })`);
  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html'));
  await expect(dashboard.getByText('The database does not answer')).toBeVisible({ timeout: 20_000 });
  await expect(dashboard.getByRole('link', { name: 'Open the recovery page' })).toBeVisible();
  await page.evaluate('globalThis.released = true');
  await expect(dashboard.getByRole('heading', { name: 'Today' })).toBeVisible({ timeout: 20_000 });
});
