/** Profiles sought: made from a template, tried on people, used, copied, put away, looked back at, and handed on as files. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { expect, test } from './fixtures.ts';

const PEOPLE = [
  'Nadia Benkirane, Director of Operations, Fjordkost AS',
  'Kwame Asante, Head of Purchasing, Tamarind Quay',
  'Ingrid Solheim, Marketing Manager, Nordlys Media',
  'Wanjiru Kamau, VP Marketing, Harbour Foods',
];

const violationsOf = (page: Page) => page.evaluate<string[]>(RUN_AXE);

/** A page of the dashboard with four people in it, at the list of profiles. */
async function openWithPeople(assay: Assay): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/add'));
  await page.getByLabel('People, one a line').fill(PEOPLE.join('\n'));
  await page.getByRole('button', { name: 'Save 4' }).click();
  await expect(page.locator('.rail')).toContainText('4');
  await page.goto(assay.page('dashboard.html#/icps'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ICPs');
  return page;
}

const rowOf = (page: Page, field: string): Locator =>
  page.locator('.criterion-row', { has: page.getByRole('button', { name: `Remove ${field}`, exact: true }) });
const useButton = (page: Page) => page.getByRole('button', { name: /^Use this version/ });
const undo = (page: Page) => page.getByRole('button', { name: /Undo/ });

/** Takes the template of marketing leaders up, asks for a level by hand, and leaves it as a draft. */
async function startFromTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From a template' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start from a template');
  expect(await page.locator('.template').count()).toBeGreaterThanOrEqual(6);
  await page.getByRole('button', { name: 'Start from Marketing leader' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marketing leader');
  for (const field of ['Size', 'Channel'])
    await rowOf(page, field)
      .getByRole('button', { name: `Remove ${field}`, exact: true })
      .click();
  // Listed one by one: what an order means is another test's.
  await rowOf(page, 'Seniority').getByLabel('how it is tested').selectOption('one-of');
}

async function useVersion(page: Page, n: number): Promise<void> {
  await useButton(page).click();
  await expect(page.getByText(`Version ${n} is in use`)).toBeVisible();
  await expect(page.locator('.page-header')).toContainText(`Version ${n}`);
}

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

async function pick(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a profile from a template is written, tried, used and shown with the person', async ({ assay }) => {
  const page = await openWithPeople(assay);
  await expect(page.getByRole('region', { name: 'In use' })).toContainText('No profile is in use');
  expect(await violationsOf(page)).toEqual([]);
  await startFromTemplate(page);
  await expect(page.locator('.verdict-counts')).toContainText('Fit');
  await expect(page.getByText('tried on the 4 people last changed')).toBeVisible();

  const size = rowOf(page, 'Size');
  await page.getByLabel('Add a criterion').selectOption('size');
  await size.getByLabel('how it is tested').selectOption('between');
  await expect(size).toContainText('Add at least one value');
  await size.getByLabel('Size: lowest').selectOption('501-1000');
  await expect(size).toContainText('Pick both ends');
  await size.getByLabel('Size: highest').selectOption('11-50');
  await expect(size).toContainText('The lower end is above the upper one');
  await expect(useButton(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.page-header')).toContainText('Not saved yet');
  expect(await violationsOf(page)).toEqual([]);
  await size.getByLabel('Size: highest').selectOption('1001-5000');
  await expect(size).not.toContainText('lower end');

  await page.reload();
  await expect(size.getByLabel('Size: highest')).toHaveValue('1001-5000');
  await size.getByRole('button', { name: 'Remove Size' }).click();
  await undo(page).click();
  await expect(size).toBeVisible();
  await size.getByRole('button', { name: 'Remove Size' }).click();
  await useVersion(page, 1);

  await page.locator('.rail').getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'Wanjiru Kamau' }).click();
  await expect(page.getByRole('link', { name: 'Marketing leader' })).toBeVisible();
  await page.getByRole('link', { name: 'Marketing leader' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marketing leader');
});

test('a draft says whose verdict it would change, by pointer, keys and name', async ({ assay }) => {
  const page = await openWithPeople(assay);
  await startFromTemplate(page);
  await useVersion(page, 1);

  const functions = rowOf(page, 'Function');
  await functions.getByRole('combobox', { name: /^Function/ }).fill('oper');
  await page.keyboard.press('Enter');
  const changes = page.getByRole('region', { name: 'Changes verdict' });
  await expect(changes).toContainText('Nadia Benkirane');
  await expect(changes).toContainText('no fit to fit');
  await expect(page.locator('.verdict-counts')).toContainText('was');
  expect(await violationsOf(page)).toEqual([]);

  const order = page.locator('.criterion-row[data-criterion] .criterion-head .strong');
  await expect(order).toHaveText(['Function', 'Seniority']);
  await page.getByRole('button', { name: /^Move Function/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(order).toHaveText(['Seniority', 'Function']);
  await expect(page.getByRole('button', { name: /^Move Function/ })).toBeFocused();
  const grip = await page.getByRole('button', { name: /^Move Function/ }).boundingBox();
  const first = await page.locator('.criterion-row[data-criterion]').first().boundingBox();
  if (!grip || !first) throw new Error('the rows are not drawn');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 8, first.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect(order).toHaveText(['Function', 'Seniority']);

  await page.getByLabel('Competitors', { exact: true }).last().fill('Fjordkost AS');
  await page.keyboard.press('Enter');
  await expect(changes).not.toContainText('no fit to fit');
  await expect(changes).toContainText('no fit to excluded');
  await page.getByLabel('Asking price').fill('12000');
  await page.getByLabel('Currency').selectOption('DKK');
  await page.getByLabel('Sales cycle in days').fill('0');
  await expect(page.getByText('Days are a whole number')).toBeVisible();
  await page.getByLabel('Sales cycle in days').fill('90');
  await changes.getByRole('link', { name: 'Nadia Benkirane' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nadia Benkirane');
  await page.goBack();
  await expect(page.getByLabel('Asking price')).toHaveValue('12000');

  await page.getByRole('button', { name: 'Discard draft' }).click();
  await expect(page.getByLabel('Asking price')).toHaveValue('');
  await undo(page).click();
  await expect(page.getByLabel('Asking price')).toHaveValue('12000');
});

test('copies, the archive and the history can all be taken back', async ({ assay }) => {
  const page = await openWithPeople(assay);
  await startFromTemplate(page);
  await useVersion(page, 1);
  await page.getByLabel('Name of the profile').fill('Marketing, Nordics');
  await useVersion(page, 2);

  await pick(page, 'More', 'Duplicate');
  await expect(page.getByLabel('Name of the profile')).toHaveValue('Marketing, Nordics (copy)');
  await expect(page.locator('.page-header')).toContainText('Not saved yet');
  const rail = page.locator('.rail').getByRole('link', { name: 'ICPs' });
  await expect(rail).toContainText('1');
  await useVersion(page, 1);
  await expect(rail).toContainText('2');

  await rail.click();
  await expect(page.locator('.icps-table tbody tr')).toHaveCount(2);
  expect(await violationsOf(page)).toEqual([]);
  await pick(page, 'Actions for Marketing, Nordics (copy)', 'Archive');
  const archived = page.getByRole('region', { name: 'Archived' });
  await expect(archived).toContainText('Marketing, Nordics (copy)');
  await expect(rail).toContainText('1');
  await undo(page).click();
  await expect(archived).toBeHidden();
  await pick(page, 'Actions for Marketing, Nordics (copy)', 'Archive');
  await archived.getByRole('button', { name: 'Use again' }).click();
  await expect(page.locator('.icps-table tbody tr')).toHaveCount(2);

  await page.getByRole('button', { name: 'Actions for Marketing, Nordics', exact: true }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await expect(page.locator('.versions')).toContainText(
    'Name from “Marketing leader” to “Marketing, Nordics”',
  );
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Version 1/ }).click();
  await page.getByRole('button', { name: 'Use version 1 again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of Marketing leader');
  await expect(page.locator('.versions > li')).toHaveCount(3);
  await undo(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of Marketing, Nordics');
  await expect(page.locator('.versions > li')).toHaveCount(4);
});

test('a file of profiles goes out and comes in, and a bad one changes nothing', async ({ assay }) => {
  const page = await openWithPeople(assay);
  await startFromTemplate(page);
  await useVersion(page, 1);
  const saved = await download(page, () => pick(page, 'More', 'Export as a file'));
  expect(saved.name).toMatch(/^assay-marketing-leader-\d{4}-\d\d-\d\d\.json$/);

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
