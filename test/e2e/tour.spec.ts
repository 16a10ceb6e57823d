/** The first minutes: invented people to try everything on, a tour, and one click that removes them. */
import { readTables } from '../browser/read-database.ts';
import { expect, test } from './fixtures.ts';

test('practice people come with a tour, and go in one click and back', async ({ assay, page }) => {
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('button', { name: 'Look around with practice people' }).click();
  const tour = page.getByRole('region', { name: 'Tour' });
  await expect(tour).toContainText('Today says whom to contact');
  await expect(page.getByRole('region', { name: 'Plan' }).getByText('Amina Berglund')).toBeVisible();
  await tour.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  // The tour goes on where it was after a reload.
  await page.reload();
  await expect(tour).toContainText('2 of');
  await tour.getByRole('button', { name: 'End the tour' }).click();
  await expect(tour).toHaveCount(0);
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('button', { name: 'Remove them all' }).click();
  await expect(page.getByText('No one here yet')).toBeVisible();
  const left = await readTables(page, ['people', 'ledger', 'followUps', 'icps', 'suppressions']);
  expect(Object.values(left).flat()).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('12 invented people to practise on')).toBeVisible();
});
