/** Profiles handed on as files: out, in again, and what a bad file is told. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openWithPeople, pick, startFromTemplate, undo, useVersion, violationsOf } from './profiles.ts';

const files = (page: Page) => page.locator('input[type="file"]');
const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function download(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await act();
  const file = await started;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('a file of profiles goes out and comes in, and a bad one changes nothing', async ({ assay }) => {
  const page = await openWithPeople(assay);
  await startFromTemplate(page);
  await useVersion(page, 1);
  const saved = await download(page, () => pick(page, 'More', 'Export as a file'));
  expect(saved.name).toMatch(/^assay-icp-marketing-leader-\d{4}-\d\d-\d\d\.json$/);

  await page.locator('.rail').getByRole('link', { name: 'ICPs' }).click();
  const table = page.locator('.icps-table tbody tr');
  await files(page).setInputFiles(asFile('same.json', saved.text));
  await expect(page.getByText('You have it just like this')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Import 0 profiles' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByLabel('What to do with Marketing leader').selectOption('own');
  await page.getByRole('button', { name: 'Import 1 profile' }).click();
  await expect(table).toHaveCount(2);
  await expect(page.locator('.icps-table')).toContainText('Marketing leader (copy)');
  await undo(page).click();
  await expect(table).toHaveCount(1);

  const changed = saved.text.replace('"name": "Marketing leader"', '"name": "Marketing chiefs"');
  await files(page).setInputFiles(asFile('changed.json', changed));
  await expect(page.getByText('Differs from your “Marketing leader”')).toBeVisible();
  await expect(page.getByLabel('What to do with Marketing chiefs')).toHaveValue('version');
  await page.getByRole('button', { name: 'Import 1 profile' }).click();
  await expect(table).toContainText(['Marketing chiefs']);
  await expect(table).toContainText(['Version 2']);

  const again = await download(page, () => pick(page, 'More', 'Export all in use'));
  const parts = (text: string) =>
    (JSON.parse(text) as { profiles: { criteria: unknown }[] }).profiles[0]?.criteria;
  expect(parts(again.text)).toEqual(parts(saved.text));

  for (const [name, text, said] of [
    ['cut.json', saved.text.slice(0, 200), 'damaged or cut short'],
    ['other.json', '{"format":"assay-places","version":1,"places":[]}', 'not a file of profiles'],
    ['newer.json', saved.text.replace('"version": 1', '"version": 9'), 'A newer Assay wrote it'],
    ['odd.json', saved.text.replace('"kind": "must"', '"kind": "must", "mood": 1'), 'criteria.0.mood'],
    ['wrong.json', saved.text.replace('"kind": "must"', '"kind": "maybe"'), 'criteria.0.kind'],
  ] as const) {
    await files(page).setInputFiles(asFile(name, text));
    const note = page.getByRole('alert');
    await expect(note).toContainText(`Nothing was taken from ${name}`);
    await expect(note).toContainText(said);
    await expect(note).toContainText('Your profiles are as they were.');
  }
  expect(await violationsOf(page)).toEqual([]);
  await expect(table).toHaveCount(1);
});
