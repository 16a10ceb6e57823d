/** Find or run, from anywhere on the dashboard, without a mouse. */

import { until } from '../browser/raw-target.ts';
import { seedDay } from '../browser/seed-day.ts';
import { attachWorker } from '../browser/worker.ts';
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

test('a quick Enter goes where all that was typed leads', async ({ assay, page }) => {
  await page.goto(assay.page('dashboard.html#/settings'));
  await seedDay(page, 12);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hea');
  await expect(page.locator('.palette-line').first()).toContainText('Head of');
  await page.keyboard.type('lth');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/health$/);
});

test('says that nothing is called so', async ({ assay, page }) => {
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Nothing is called “xyzzy”.')).toBeVisible();
});

test('the keyword in the address field finds people as they are typed, and opens the best found', async ({
  assay,
  page,
}) => {
  await page.goto(assay.page('dashboard.html#/settings'));
  await seedDay(page, 12);
  // The list is made where it is first looked at.
  await page.goto(assay.page('dashboard.html#/people'));
  await page.getByRole('link', { name: 'Zeynep Karadağlı' }).waitFor();
  await page.close();
  const worker = await attachWorker(assay);
  await worker.evaluate('chrome.omnibox.onInputStarted.dispatch()');
  const suggested = await worker.evaluate<{ description: string }[]>(
    "new Promise((suggest) => chrome.omnibox.onInputChanged.dispatch('zeynpe', suggest))",
  );
  expect(suggested.map(({ description }) => description)).toEqual([
    expect.stringMatching(/^Zeynep Karadağlı · .+/),
  ]);
  await worker.evaluate("chrome.omnibox.onInputEntered.dispatch('zeynpe', 'currentTab')");
  const opened = await until('the person', async () =>
    assay.context.pages().find((one) => one.url().includes('#/people/')),
  );
  await expect(opened.getByRole('heading', { level: 1, name: 'Zeynep Karadağlı' })).toBeVisible();
});
