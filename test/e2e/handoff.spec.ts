/** A person handed over to sales: the sheet, its files as other programs read them, its print, and the answer. */
import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { RUN_AXE } from '../browser/axe.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';

test('a packet goes to sales and comes back on the timeline', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(0)));
  await page.bringToFront();
  await pressShortcut(assay);
  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html#/people'));
  await dashboard
    .getByRole('link', { name: personAt(0).given })
    .first()
    .click();
  await dashboard.getByRole('button', { name: 'More' }).click();
  await dashboard.getByText('Handoff for sales').click();

  const sheet = dashboard.getByRole('article');
  await expect(sheet.getByRole('heading', { level: 1 })).toContainText(personAt(0).given);
  await expect(dashboard.getByText('Suspect is early for a handoff.')).toBeVisible();
  expect(await dashboard.evaluate<string[]>(RUN_AXE)).toEqual([]);

  const save = async (button: string) => {
    const [download] = await Promise.all([
      dashboard.waitForEvent('download'),
      dashboard.getByRole('button', { name: button }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const packet = JSON.parse(await save('Save JSON'));
  expect(packet).toMatchObject({ format: 'assay-handoff', version: 1, person: { stage: 'suspect' } });
  expect(packet.timeline[0]).toMatchObject({ type: 'observed' });
  const [first] = fromMarkdown(await save('Save Markdown')).children;
  expect(first).toMatchObject({ type: 'heading', depth: 1 });

  // On paper stands the sheet alone.
  await dashboard.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(dashboard.getByRole('navigation')).toBeHidden();
  await expect(dashboard.getByRole('button', { name: 'Save JSON' })).toBeHidden();
  await dashboard.emulateMedia({ media: 'screen' });

  await dashboard.getByLabel('Whom it goes to').fill('Mara');
  await dashboard.getByRole('button', { name: 'Mark as handed over' }).click();
  await expect(dashboard.getByText(/no answer yet/)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Sales sent it back' }).click();
  await expect(dashboard.getByRole('button', { name: 'Keep the reason' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await dashboard.getByLabel('Why it came back').fill('No budget before May');
  await dashboard.getByRole('button', { name: 'Keep the reason' }).click();
  await expect(dashboard.getByText(/^Sent back by sales on/)).toBeVisible();
  await dashboard.getByRole('link', { name: 'Back to the person' }).click();
  const timeline = dashboard.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('Handed over to Mara')).toBeVisible();
  await expect(timeline.getByText('No budget before May')).toBeVisible();
});
