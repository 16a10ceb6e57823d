/** Removing people: many at once from the list, and somebody who was never saved from the popup. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { openPopup } from '../browser/popup.ts';
import { readTables } from '../browser/read-database.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';

const MANY = 130;
const GIVEN = ['Nadia', 'Kwame', 'Ingrid', 'Wanjiru', 'Sefa', 'Tomasz', 'Aiko', 'Lucía', 'Emeka', 'Petra'];
const FAMILY = [
  'Benkirane',
  'Asante',
  'Solheim',
  'Kamau',
  'Tuilagi',
  'Nowak',
  'Mori',
  'Ibarra',
  'Obi',
  'Kranz',
];
const nameOf = (n: number) => `${GIVEN[n % 10]} ${FAMILY[Math.floor(n / 10) % 10]}${n >= 100 ? '-Quay' : ''}`;

/** The list of people with this many in it. */
async function openList(assay: Assay, many: number): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/add'));
  const lines = Array.from({ length: many }, (_, n) => `${nameOf(n)}, Director of Operations, Firm ${n}`);
  await page.getByLabel('People, one a line').fill(lines.join('\n'));
  await page.getByRole('button', { name: `Save ${many}` }).click();
  await expect(page.locator('.rail')).toContainText(String(many));
  await page.goto(assay.page('dashboard.html#/people'));
  await expect(page.getByText(`${many} people`, { exact: true })).toBeVisible();
  return page;
}

const bar = (page: Page) => page.getByRole('region', { name: 'With the selection' });
const undo = (page: Page) => page.getByRole('button', { name: /Undo/ });
const countOf = async (page: Page, table: string) => (await readTables(page, [table]))[table]?.length;

async function selectAll(page: Page, many: number): Promise<void> {
  await page.getByRole('checkbox').first().check();
  await expect(bar(page)).toContainText(`${many} selected`);
}

async function pick(page: Page, item: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('everyone selected is erased once their number is typed, and comes back whole', async ({ assay }) => {
  const page = await openList(assay, MANY);
  const before = await readTables(page, ['people', 'ledger', 'counts']);
  await selectAll(page, MANY);
  await pick(page, 'Erase');
  const panel = page.getByRole('form', { name: `Erase everything about ${MANY} people?` });
  const field = panel.getByLabel(`Type ${MANY} to erase them`);
  await expect(field).toBeFocused();
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);
  const erase = panel.getByRole('button', { name: `Erase ${MANY}` });
  for (const wrong of ['', '13', '130 people']) {
    await field.fill(wrong);
    await page.keyboard.press('Enter');
    await expect(erase).toHaveAttribute('aria-disabled', 'true');
  }
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await pick(page, 'Erase');
  await field.fill(String(MANY));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${MANY} people erased`)).toBeVisible();
  await expect(page.getByText('No one here yet')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(await countOf(page, 'ledger')).toBe(0);
  const kept = (await readTables(page, ['suppressions'])).suppressions as { why: string }[];
  expect(kept.every(({ why }) => why === 'erased')).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(MANY);
  await undo(page).click();
  await expect(page.getByText(`${MANY} people`).first()).toBeVisible();
  await expect.poll(async () => await countOf(page, 'people')).toBe(MANY);
  const after = await readTables(page, ['people', 'ledger', 'counts', 'suppressions']);
  expect(after.suppressions).toEqual([]);
  expect(after.ledger).toEqual(before.ledger);
  expect(after.counts).toEqual(before.counts);
});

test('those who object are asked for how, also from among the reasons', async ({ assay }) => {
  const page = await openList(assay, 4);
  for (const n of [0, 1]) await page.getByRole('checkbox', { name: `Select ${nameOf(n)}` }).check();
  await bar(page).getByRole('button', { name: 'Disqualify' }).click();
  await bar(page).getByRole('button', { name: 'Asked not to be contacted' }).click();
  const panel = page.getByRole('group', { name: 'How did they say so?' });
  await expect(panel).toContainText('Everything about 2 people is removed.');
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await panel.getByRole('button', { name: 'Phone' }).click();
  await expect(page.getByText('2 people will not be contacted again')).toBeVisible();
  await expect(page.getByText('2 people', { exact: true })).toBeVisible();
  const kept = (await readTables(page, ['suppressions'])).suppressions;
  expect(kept?.[0]).toMatchObject({ why: 'objected', channel: 'phone' });
  await undo(page).click();
  await expect(page.getByText('4 people', { exact: true })).toBeVisible();
  expect(await countOf(page, 'suppressions')).toBe(0);
});

test('somebody never saved can object from the popup, and is then kept out', async ({ assay, page }) => {
  const person = personAt(8);
  await page.goto(addressOf(person));
  await page.bringToFront();
  const popup = await openPopup(assay.browser, assay.extensionId, `/in/${encodeURIComponent(person.slug)}`);
  await popup.see('Save as suspect');
  await popup.fill('Note', 'said so at the fair');
  await popup.click('Not a fit');
  await popup.see('Why are they not a fit?');
  expect(await popup.text()).not.toContain('Erased on request');
  await popup.click('Cancel', true);
  await popup.click('More');
  await popup.click('Do not contact');
  await popup.see('They are not saved.');
  expect(await popup.raw.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await popup.click('Letter', true);
  await popup.see('This person objected on');
  await popup.click('Undo');
  await popup.see('Save as suspect');
  expect(await popup.raw.evaluate<string>('document.querySelector("textarea").value')).toBe(
    'said so at the fair',
  );
  await popup.click('More');
  await popup.click('Do not contact');
  await popup.click('Letter', true);
  await popup.see('This person objected on');
  await popup.close();

  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html#/people'));
  await expect(dashboard.getByText('No one here yet')).toBeVisible();
  const tables = await readTables(dashboard, ['people', 'ledger', 'suppressions']);
  expect([tables.people, tables.ledger]).toEqual([[], []]);
  expect(tables.suppressions?.[0]).toMatchObject({ why: 'objected', channel: 'letter' });
  await page.bringToFront();
  const again = await openPopup(assay.browser, assay.extensionId, `/in/${encodeURIComponent(person.slug)}`);
  await again.see('This person objected on');
  await again.close();
});
