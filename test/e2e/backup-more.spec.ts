/** Who must stay out stays out of a restore, a restore that is called off changes nothing, and backups that are made by themselves. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTENSION, launchAssay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { proveRestoreKills } from '../browser/restore-rounds.ts';
import { addPeople, backUp, nameOf, pickFile } from './backup-steps.ts';
import { expect, test } from './fixtures.ts';

test('an erased person does not come back with an older backup', async ({ assay, page }) => {
  await addPeople(page, assay, 0, 3);
  const file = await backUp(page, assay);
  const people = (await readTables(page, ['people'])).people as {
    id: string;
    facts: { name: { value: string } };
  }[];
  const gone = people.find(({ facts }) => facts.name.value === nameOf(1));
  await page.goto(assay.page(`dashboard.html#/people/${gone?.id}`));
  await page.getByRole('button', { name: 'Erase' }).click();
  const asked = page.getByText('Erase everything about this person?');
  await expect(asked).toBeVisible();
  await page.getByRole('button', { name: 'Erase', exact: true }).first().click();
  await expect(asked).toHaveCount(0);
  await expect(page.locator('.rail')).toContainText('2');
  await pickFile(page, assay, file);
  await expect(page.getByText('1 person in it was erased or objected since, and stays out.')).toBeVisible();
  await page.getByRole('checkbox', { name: /First save/ }).uncheck();
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(page.getByText('Restored: 2 people')).toBeVisible();
  const after = JSON.stringify(await readTables(page, ['people', 'ledger', 'listChunks', 'listChanges']));
  expect(after).not.toContain(nameOf(1));
  expect(after).toContain(nameOf(0));
});

/** The short version of `npm run prove -- backup`. */
test('a browser killed during a restore leaves the old or the new whole', async () => {
  test.setTimeout(180_000);
  const report = await proveRestoreKills({ rounds: 3, people: 600, seed: 3, log: () => {} });
  expect(report).toMatchObject({ torn: 0, rounds: 3 });
});

test('backups are made by themselves, sealed for a key, and the oldest removed', async () => {
  test.setTimeout(120_000);
  // What a click would allow; a browser without a window has nobody to ask.
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-allowed-'));
  const extension = path.join(folder, 'extension');
  cpSync(EXTENSION, extension, { recursive: true });
  const manifestFile = path.join(extension, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  manifest.permissions.push(...optional_permissions);
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const assay = await launchAssay({ profile: path.join(folder, 'profile'), folder: extension });
  try {
    const page = await assay.context.newPage();
    await addPeople(page, assay, 0, 3);
    await page.goto(assay.page('dashboard.html#/settings'));
    const card = page.getByRole('region', { name: 'Backup', exact: true });
    await card.getByRole('checkbox', { name: /by itself/ }).check();
    await card.getByLabel('Files kept').selectOption('1');
    await card.getByRole('button', { name: 'Protect them with a key' }).click();
    const key = (await card.locator('.backup-key').textContent()) ?? '';
    expect(key).toMatch(/^AGE-SECRET-KEY-1/);
    await card.getByRole('button', { name: 'I have saved it' }).click();
    const saved = async () =>
      (await page.evaluate(
        `chrome.downloads.search({ state: 'complete', exists: true }).then((all) => all.map(({ id, filename }) => ({ id, filename })))`,
      )) as { id: number; filename: string }[];
    await page.reload();
    await expect.poll(async () => (await saved()).length, { timeout: 30_000 }).toBe(1);
    const [first] = await saved();
    const kept = JSON.stringify(await page.evaluate('chrome.storage.local.get()'));
    expect(kept).not.toContain(key);
    // A week passes.
    await page.evaluate(
      `chrome.storage.local.get('backup').then(({ backup }) => chrome.storage.local.set({ backup: { ...backup, last: { ...backup.last, at: '2026-01-01T00:00:00.000Z' } } }))`,
    );
    await page.reload();
    await expect
      .poll(async () => (await saved()).map(({ id }) => id).join(), { timeout: 30_000 })
      .not.toBe(String(first?.id));
    await expect.poll(async () => (await saved()).length).toBe(1);
    const [second] = await saved();
    const buffer = readFileSync(second?.filename ?? '');
    await pickFile(page, assay, { name: 'by-itself.assay', buffer });
    await page.getByLabel('Key', { exact: true }).fill(`# a key\n${key}`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByText('Everything that is here is in the backup too.')).toBeVisible();
    expect(readdirSync(folder)).toContain('profile');
  } finally {
    await assay.context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
