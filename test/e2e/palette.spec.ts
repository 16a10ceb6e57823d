/** Find or run, from anywhere on the dashboard, without a mouse. */
import { seedDay } from '../browser/seed-day.ts';
import { expect, test } from './fixtures.ts';

test('finds a person or a room from a field as well, and gives the focus back', async ({ assay, page }) => {
  await page.goto(assay.page('dashboard.html#/settings'));
  await seedDay(page, 12);
  await page.getByLabel('Minutes a day for follow-ups').focus();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or run' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Minutes a day for follow-ups')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zeynep');
  await expect(page.getByRole('option', { name: /Zeynep Karadağlı/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Zeynep Karadağlı' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('call');
  await expect(page.locator('.palette-line').first()).toHaveText(/call view/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/call$/);
});

test('says that nothing is called so', async ({ assay, page }) => {
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Nothing is called “xyzzy”.')).toBeVisible();
});
