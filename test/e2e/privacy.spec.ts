/** The privacy room: who has to be told that they are kept, and the way to delete everything. */
import { violationsOf } from '../browser/axe.ts';
import { readTables } from '../browser/read-database.ts';
import { writeTables } from '../browser/write-database.ts';
import { expect, test } from './fixtures.ts';

test('who was written to has to be told, and everything goes when it is to', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/add'));
  await page
    .getByLabel('People, one a line')
    .fill('Nadia Benkirane, Director, Fjordkost AS\nKwame Asante, Buyer, Quay');
  await page.getByRole('button', { name: 'Save 2' }).click();
  await expect(page.locator('.rail')).toContainText('2');

  await page.goto(assay.page('dashboard.html#/privacy'));
  await expect(page.getByText('Nobody waits to be told.')).toBeVisible();
  const { people } = (await readTables(page, ['people'])) as { people: { id: string }[] };
  await page.goto(assay.page(`dashboard.html#/people/${people[0]?.id}`));
  await page.keyboard.press('l');
  await page.getByRole('button', { name: 'Two-way contact' }).click();

  await page.goto(assay.page('dashboard.html#/privacy'));
  await expect(page.getByText('Due within 7 days: 1')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Notice given' }).click();
  await expect(page.getByText('Nobody waits to be told.')).toBeVisible();
  await page.getByLabel('Type DELETE to confirm').fill('DELETE');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.waitForURL(/welcome\.html/);
  const left = await readTables(page, [
    'people',
    'ledger',
    'companies',
    'suppressions',
    'listChunks',
    'listChanges',
    'meta',
  ]);
  expect(left).toEqual({
    people: [],
    ledger: [],
    companies: [],
    suppressions: [],
    listChunks: [],
    listChanges: [],
    meta: [],
  });
  expect(
    await page.evaluate<number>(`(async () => {
    let n = 0;
    for await (const _ of (await navigator.storage.getDirectory()).keys()) n += 1;
    return n;
  })()`),
  ).toBe(0);
});

interface Dated {
  capturedAt: string;
  at: string;
}

test('who is past their time is removed once their number is typed, and brought back by undo', async ({
  assay,
}) => {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/add'));
  await page
    .getByLabel('People, one a line')
    .fill('Nadia Benkirane, Director, Fjordkost AS\nKwame Asante, Buyer, Quay');
  await page.getByRole('button', { name: 'Save 2' }).click();
  await expect(page.locator('.rail')).toContainText('2');
  // As if it had been two years ago.
  const before = await readTables(page, ['people', 'ledger']);
  const at = '2024-05-06T07:08:09.000Z';
  const people = (before.people as Dated[]).map((row) => ({ ...row, capturedAt: at }));
  const ledger = (before.ledger as Dated[]).map((entry) => ({ ...entry, at }));
  await writeTables(page, { people, ledger });

  await page.goto(assay.page('dashboard.html#/privacy'));
  await expect(page.getByText('2 people are past their time')).toBeVisible();
  const remove = page.getByRole('button', { name: 'Remove them' });
  await page.getByLabel('Type 2 to confirm').fill('3');
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Type 2 to confirm').fill('2');
  await remove.click();
  await expect(page.getByText('Nobody is past their time.')).toBeVisible();
  expect(await readTables(page, ['people', 'ledger', 'suppressions'])).toEqual({
    people: [],
    ledger: [],
    suppressions: [],
  });
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(page.getByText('2 people are past their time')).toBeVisible();
  expect((await readTables(page, ['ledger'])).ledger).toEqual(ledger);
});
