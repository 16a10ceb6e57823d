/** What can be added to how somebody stands: a purchase of a customer, another end of a wait. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import { openOnKnown } from '../browser/main-job.ts';
import { expect, personAt, test } from './fixtures.ts';
import { dayFromNow, openCaptured, pickStage, stageCard, timeline } from './stage-steps.ts';

const undo = (page: Page) => page.getByRole('button', { name: /Undo/ });

test('a customer’s purchase is recorded late, and once more, on the page and in the popup', async ({
  assay,
  page,
}) => {
  const dashboard = await openCaptured(assay, page, 6);
  await pickStage(dashboard, 'Customer');
  const stage = stageCard(dashboard);
  await stage.getByRole('button', { name: 'Cancel' }).click();
  await pickStage(dashboard, 'Customer');
  await stage.getByLabel('Bought on').fill('2025-02-03');
  await stage.getByRole('button', { name: 'Move to Customer' }).click();
  const note = dashboard.locator('.note', { hasText: 'do not cold-pitch' });
  await expect(note).toContainText('3 Feb 2025');

  const add = dashboard.getByRole('button', { name: 'Record a purchase' });
  await add.click();
  const on = dashboard.getByLabel('Bought on');
  const record = dashboard.getByRole('button', { name: 'Record it' });
  await expect(on).toBeFocused();
  await on.fill(dayFromNow(1));
  await record.click();
  await expect(note).toContainText('That day is still to come.');
  await on.fill(dayFromNow(0));
  await dashboard.getByLabel('Amount').fill('-5');
  await record.click();
  await expect(note).toContainText('An amount cannot be negative.');
  expect(await dashboard.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await dashboard.getByLabel('Amount').fill('9900');
  await dashboard.getByLabel('Currency').selectOption('EUR');
  await record.click();
  await expect(timeline(dashboard).first()).toContainText('for €9,900');
  await expect(add).toBeFocused();
  await expect(note).toContainText('3 Feb 2025');
  await expect(note).toContainText('for €9,900.');
  await undo(dashboard).click();
  await expect(timeline(dashboard).first()).toContainText('Moved from Suspect to Customer');
  await expect(note).not.toContainText('€');

  await page.bringToFront();
  const popup = await openOnKnown(assay, personAt(6).slug);
  await popup.click('Record a purchase');
  await popup.fill('Amount', '120');
  await popup.click('Record it', true);
  await popup.see('Pick the currency of the amount.');
  expect(await popup.raw.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await popup.fill('Amount', '');
  await popup.click('Record it', true);
  await popup.see('Known, customer');
  await expect(timeline(dashboard).first()).toContainText('Bought on');
  await popup.close();
});

test('a wait ends otherwise from where it is told, and goes on since it began', async ({ assay, page }) => {
  const dashboard = await openCaptured(assay, page, 7);
  await pickStage(dashboard, 'Nurture');
  const stage = stageCard(dashboard);
  await stage.getByLabel('Until something happens').fill('A new quay is built');
  await stage.getByLabel('Until a day').fill(dayFromNow(40));
  await stage.getByLabel('Reason').fill('They pause');
  await stage.getByRole('button', { name: 'Move to Nurture' }).click();
  const note = dashboard.locator('.note', { hasText: 'Nurtured since' });
  const change = note.getByRole('button', { name: 'Change what they wait for' });
  await change.click();
  const day = note.getByLabel('Until a day');
  await expect(day).toHaveValue(dayFromNow(40));
  await expect(note.getByLabel('Until something happens')).toHaveValue('A new quay is built');
  await day.fill(dayFromNow(-1));
  const save = note.getByRole('button', { name: 'Wait for that' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  expect(await dashboard.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await day.fill(dayFromNow(60));
  await note.getByLabel('Until something happens').fill('The quay has opened');
  await save.click();
  await expect(note).toContainText('Waiting for: The quay has opened');
  await expect(note).toContainText('They pause');
  await expect(timeline(dashboard).filter({ hasText: 'Waiting for something else' })).toHaveCount(1);
  await undo(dashboard).click();
  await expect(note).toContainText('Waiting for: A new quay is built');

  await page.bringToFront();
  const popup = await openOnKnown(assay, personAt(7).slug);
  await popup.click('Change what they wait for');
  await popup.fill('Until something happens', 'A fair in June');
  await popup.click('Wait for that', true);
  await popup.see('Waiting for: A fair in June');
  await popup.close();
});
