/** The pipeline as a board: columns, moves by key and by dragging, gates, an order of one's own, undo. */
import type { Page } from '@playwright/test';
import type { Assay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { seedDay } from '../browser/seed-day.ts';
import { expect, test } from './fixtures.ts';

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true });
const namesIn = (page: Page, stage: string) => column(page, stage).locator('.board-card a');

async function openBoard(assay: Assay, page: Page, people: number): Promise<void> {
  await page.goto(assay.page('dashboard.html#/settings'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seedDay(page, people);
  await page.goto(assay.page('dashboard.html#/pipeline'));
  await namesIn(page, 'Suspect').first().waitFor();
}

async function stageOf(page: Page, name: string): Promise<string | undefined> {
  const { people } = await readTables(page, ['people']);
  const rows = people as { stage: string; facts: { name: { value: string } } }[];
  return rows.find(({ facts }) => facts.name.value === name)?.stage;
}

test('shows everyone by stage, and moves by key through the gate, with a way back', async ({
  assay,
  page,
}) => {
  await openBoard(assay, page, 15);
  for (const stage of ['Suspect', 'Lead', 'Prospect', 'Opportunity', 'Customer'])
    await expect(namesIn(page, stage)).toHaveCount(3);
  await page.keyboard.press('ArrowRight');
  const name = (await namesIn(page, 'Suspect').first().textContent()) ?? '';
  await expect(namesIn(page, 'Suspect').first()).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  const asked = page.getByRole('region', { name: 'Move' });
  await expect(asked).toContainText('Lead still needs');
  await asked.getByLabel('Reason').fill('Met at the fair in Bremen');
  await asked.getByRole('button', { name: 'Move to Lead' }).click();
  await expect(namesIn(page, 'Suspect')).toHaveCount(2);
  await expect(namesIn(page, 'Lead')).toHaveCount(4);
  expect(await stageOf(page, name)).toBe('lead');
  await page.keyboard.press('Control+z');
  await expect(namesIn(page, 'Suspect')).toHaveCount(3);
  await expect(column(page, 'Lead').getByRole('heading')).toHaveText('Lead');
  expect(await stageOf(page, name)).toBe('suspect');
});

test('a card dropped on another column is told what that asks, and M leads anywhere', async ({
  assay,
  page,
}) => {
  await openBoard(assay, page, 15);
  const card = column(page, 'Suspect').locator('.board-card').first();
  await card.dragTo(column(page, 'Prospect').locator('.board-cards'));
  await expect(page.getByRole('region', { name: 'Move' })).toContainText('Prospect still needs');
  await page.getByRole('region', { name: 'Move' }).getByRole('button', { name: 'Close' }).click();
  await namesIn(page, 'Lead').first().focus();
  await expect(column(page, 'Lead').locator('.board-card-current')).toBeVisible();
  await page.keyboard.press('m');
  await page.getByRole('region', { name: 'Move' }).getByRole('button', { name: 'Disqualified' }).click();
  await expect(page.getByText('Why are they not a fit?')).toBeVisible();
});

test('keeps the order inside a column, over a reload too', async ({ assay, page }) => {
  await openBoard(assay, page, 30);
  const before = await namesIn(page, 'Lead').allTextContents();
  const cards = column(page, 'Lead').locator('.board-card');
  await cards.nth(3).dragTo(cards.first(), { targetPosition: { x: 20, y: 5 } });
  const after = [before[3], before[0], before[1], before[2], ...before.slice(4)];
  await expect(namesIn(page, 'Lead')).toHaveText(after.map(String));
  await page.reload();
  await expect(namesIn(page, 'Lead')).toHaveText(after.map(String));
});

test('narrows to words and to those who slip', async ({ assay, page }) => {
  await openBoard(assay, page, 40);
  await page.getByLabel('Filter the board').fill('zeynep');
  await expect(page.locator('.board-card')).toHaveCount(4);
  await page.getByLabel('Filter the board').fill('');
  await page.getByLabel('Late or without a step').check();
  await expect(page.locator('.board-card').first()).toContainText(/late|yesterday|No next step/);
  for (const text of await page.locator('.card-standing').allTextContents())
    expect(text).toMatch(/late|yesterday|No next step/);
});
