/** Backups: out as a file, in again, and every file that must be refused. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import { readTables } from '../browser/read-database.ts';
import { addPeople, backUp, pickFile } from './backup-steps.ts';
import { expect, test } from './fixtures.ts';

const PEOPLE = 12;
const PASSPHRASE = 'tamarind quay at low tide';
const TABLES = ['people', 'ledger', 'followUps', 'contacts', 'companies', 'icps', 'suppressions', 'counts'];

const tables = (page: Page) => readTables(page, TABLES);

test('a backup is made, and restored over what changed since', async ({ assay, page }) => {
  await addPeople(page, assay, 0, PEOPLE);
  const before = await tables(page);
  const file = await backUp(page, assay);
  expect(file.name).toMatch(/^assay-backup-\d{4}-\d\d-\d\d\.assay$/);
  await addPeople(page, assay, PEOPLE, PEOPLE + 3);
  await pickFile(page, assay, file);
  await expect(page.getByText('3 people and 3 entries that are only here would be gone.')).toBeVisible();
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  expect((await kept).suggestedFilename()).toMatch(/^assay-before-restore-.*\.assay$/);
  await expect(page.getByText(`Restored: ${PEOPLE} people`)).toBeVisible();
  expect(await tables(page)).toEqual(before);
  await page.goto(assay.page('dashboard.html#/people'));
  await expect(page.getByText(`${PEOPLE} people`, { exact: true })).toBeVisible();
});

test('one with a passphrase opens with it alone, and a bad file changes nothing', async ({ assay, page }) => {
  test.setTimeout(120_000);
  await addPeople(page, assay, 0, PEOPLE);
  const sealed = await backUp(page, assay, PASSPHRASE);
  const plain = await backUp(page, assay);
  const before = await tables(page);
  await pickFile(page, assay, sealed);
  await page.getByLabel('Passphrase').fill('tamarind quay at high tide');
  await page.keyboard.press('Enter');
  // A passphrase is meant to take its time, and more of it on a busy machine.
  const timeout = 45_000;
  await expect(page.getByRole('alert')).toContainText('That does not open the file', { timeout });
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything that is here is in the backup too.')).toBeVisible({ timeout });
  await page.getByRole('button', { name: 'Leave it' }).click();

  const flipped = Buffer.from(plain.buffer);
  flipped.writeUInt8(flipped.readUInt8(400) ^ 4, 400);
  const newer = Buffer.from(plain.buffer);
  newer.write('9', 13);
  for (const [name, buffer, said] of [
    ['damaged.assay', flipped, 'The file is damaged'],
    ['cut.assay', plain.buffer.subarray(0, -100), 'The file is damaged'],
    ['newer.assay', newer, 'A newer Assay wrote this file'],
    ['other.assay', Buffer.from('name;mail\n'), 'This is no backup of Assay'],
  ] as const) {
    await pickFile(page, assay, { name, buffer });
    const note = page.getByRole('alert');
    await expect(note).toContainText(said);
    await expect(note).toContainText('Everything here is as it was.');
  }
  expect(await tables(page)).toEqual(before);
  expect(await readTables(page, ['parts'])).toEqual({ parts: [] });
});
