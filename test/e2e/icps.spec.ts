/** Profiles sought: made from a template, tried on people, used, copied, put away and looked back at. */
import { readTables } from '../browser/read-database.ts';
import { expect, test } from './fixtures.ts';
import {
  openWithPeople,
  pick,
  rowOf,
  startFromTemplate,
  undo,
  useButton,
  useVersion,
  violationsOf,
} from './profiles.ts';

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

  const order = page.locator('.criterion-row[data-place] .criterion-head .strong');
  await expect(order).toHaveText(['Function', 'Seniority']);
  await page.getByRole('button', { name: /^Move Function/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(order).toHaveText(['Seniority', 'Function']);
  await expect(page.getByRole('button', { name: /^Move Function/ })).toBeFocused();
  const grip = await page.getByRole('button', { name: /^Move Function/ }).boundingBox();
  const first = await page.locator('.criterion-row[data-place]').first().boundingBox();
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

test('a profile put away is deleted for good after a question, and comes back with its history', async ({
  assay,
}) => {
  const page = await openWithPeople(assay);
  await startFromTemplate(page);
  await useVersion(page, 1);
  await page.getByLabel('Name of the profile').fill('Marketing, Nordics');
  await useVersion(page, 2);
  await page.locator('.rail').getByRole('link', { name: 'ICPs' }).click();
  await pick(page, 'Actions for Marketing, Nordics', 'Archive');
  const archived = page.getByRole('region', { name: 'Archived' });
  const trash = archived.getByRole('button', { name: 'Delete “Marketing, Nordics” for good' });
  await trash.click();
  const sure = page.getByRole('group', { name: 'Delete “Marketing, Nordics” for good?' });
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sure).toHaveCount(0);
  await expect(trash).toBeFocused();
  await page.keyboard.press('Enter');
  await sure.getByRole('button', { name: 'Delete for good' }).click();
  await expect(archived).toHaveCount(0);
  await expect(page.getByText('Drafts of new profiles')).toHaveCount(0);
  const gone = await readTables(page, ['icps', 'icpVersions', 'people']);
  expect([gone.icps?.length, gone.icpVersions?.length]).toEqual([0, 0]);
  await expect
    .poll(async () => (await readTables(page, ['people'])).people?.filter((row) => 'score' in Object(row)))
    .toEqual([]);
  await undo(page).click();
  await expect(archived).toContainText('Marketing, Nordics');
  await archived.getByRole('button', { name: 'Use again' }).click();
  await page.getByRole('button', { name: 'Actions for Marketing, Nordics' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await expect(page.locator('.versions > li')).toHaveCount(2);
});
