/** Stages: gates that explain themselves, purchases, waits that end by themselves, and people set aside who are known again. */
import { RUN_AXE } from '../browser/axe.ts';
import { buildFirstIcp, openOnKnown, pressShortcut } from '../browser/main-job.ts';
import { until } from '../browser/raw-target.ts';
import { attachWorker } from '../browser/worker.ts';
import { expect, personAt, test } from './fixtures.ts';
import { dayFromNow, openCaptured, pickStage, stageCard, timeline } from './stage-steps.ts';

test('a gate says what is missing, yields to a reason, and asks for what the user wants', async ({
  assay,
  page,
}) => {
  const dashboard = await openCaptured(assay, page, 2);
  const stage = stageCard(dashboard);
  await expect(stage).toContainText('Lead still needs 2 things:');
  await expect(stage).toContainText('No sign of interest is logged. Log one.');
  await expect(stage).toContainText('There is no way to reach them.');
  await stage.getByRole('button', { name: 'Move, with a reason' }).click();
  await stage.getByRole('textbox', { name: 'Reason' }).fill('Met at the harbour fair');
  await stage.getByRole('button', { name: 'Move to Lead' }).click();
  await expect(timeline(dashboard).first()).toContainText(
    'Met at the harbour fair. Moved without one signal',
  );

  await pickStage(dashboard, 'Prospect');
  await expect(stage).toContainText('What they expect was not heard.');
  await stage.getByRole('group', { name: 'Need' }).getByRole('button', { name: 'Clear' }).click();
  await expect(timeline(dashboard).first()).toContainText('Need: Clear');

  const settings = await assay.context.newPage();
  await settings.goto(assay.page('dashboard.html#/settings'));
  const card = settings.getByRole('region', { name: 'Prospect asks for' });
  await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(5);
  for (const box of await card.getByRole('checkbox').all()) await box.uncheck();
  await expect(card).toContainText('Asks for nothing: anyone can be moved here without a reason.');
  expect(await settings.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await expect(stage).toContainText('Everything Prospect asks for is there.');
  await settings.bringToFront();
  await settings.getByRole('button', { name: /Undo/ }).click();
  await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await card.getByRole('button', { name: 'Back to the default' }).click();
  await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await expect(stage).toContainText('Prospect still needs');
});

test('a purchase is of a day that has come, and is known in the popup', async ({ assay, page }) => {
  const dashboard = await openCaptured(assay, page, 3);
  const stage = stageCard(dashboard);
  await pickStage(dashboard, 'Customer');
  const move = stage.getByRole('button', { name: 'Move to Customer' });
  const on = stage.getByLabel('Bought on');
  await expect(on).toHaveValue(dayFromNow(0));
  await on.fill(dayFromNow(1));
  await move.click();
  await expect(stage).toContainText('That day is still to come.');
  expect(await dashboard.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await on.fill(dayFromNow(-3));
  await stage.getByLabel('Amount').fill('-5');
  await move.click();
  await expect(stage).toContainText('An amount cannot be negative.');
  await stage.getByLabel('Amount').fill('12500');
  await move.click();
  await expect(stage).toContainText('Pick the currency of the amount.');
  await stage.getByLabel('Currency').selectOption('EUR');
  await move.click();
  await expect(dashboard.getByText(/Customer since .*: do not cold-pitch\./)).toBeVisible();
  await expect(timeline(dashboard).first()).toContainText('for €12,500');

  await page.bringToFront();
  const popup = await openOnKnown(assay, personAt(3).slug);
  await popup.see('do not cold-pitch');
  await popup.close();
  await dashboard.bringToFront();
  await dashboard.getByRole('button', { name: /Undo/ }).click();
  await expect(dashboard.getByText(/Customer since/)).toHaveCount(0);
});

test('someone nurtured is announced once the score reaches the grade', async ({ assay, page }) => {
  const welcome = await assay.context.newPage();
  await welcome.goto(assay.page('welcome.html'));
  await buildFirstIcp(welcome);
  const dashboard = await openCaptured(assay, page, 4);
  await dashboard.getByRole('button', { name: 'Edit Title', exact: true }).click();
  await dashboard.getByRole('textbox', { name: 'Title', exact: true }).fill('Director of Operations');
  await dashboard.keyboard.press('Enter');
  await expect(timeline(dashboard).first()).toContainText('Title set by hand');
  await dashboard.getByRole('button', { name: /^201.500/ }).click();
  await expect(dashboard.getByRole('region', { name: 'Scorecard' })).not.toContainText('No fit');
  for (const said of ['No budget', 'No say', 'None', 'No date'])
    await dashboard.getByRole('radio', { name: said }).click();
  const stage = stageCard(dashboard);
  await pickStage(dashboard, 'Nurture');
  // The lowest grade that is still to be reached.
  await stage.getByLabel('Until the score reaches').selectOption({ index: 1 });
  await stage.getByLabel('Until something happens').fill('A new quay is built');
  await stage.getByLabel('Until a day').fill(dayFromNow(40));
  await stage.getByRole('button', { name: 'Move to Nurture' }).click();
  await expect(dashboard.getByText('Waiting for: A new quay is built').first()).toBeVisible();
  await expect(timeline(dashboard).filter({ hasText: 'Next touch set for' })).toHaveCount(1);
  await expect(dashboard.getByText(/^Ready again/)).toHaveCount(0);
  for (const said of ['Enough', 'Decides', 'Clear', 'Soon'])
    await dashboard.getByRole('radio', { name: said }).click();
  await dashboard.getByRole('button', { name: 'Log a signal' }).click();
  await dashboard.getByRole('button', { name: 'Asked for a quote' }).click();
  await expect(dashboard.getByText(/^Ready again: the score reached/)).toBeVisible();
  const worker = await attachWorker(assay);
  await until('the notification', async () =>
    Object.keys(await worker.evaluate<object>('chrome.notifications.getAll()')).some((name) =>
      name.startsWith('ready@'),
    ),
  );
  expect(await worker.evaluate('chrome.action.getBadgeText({})')).toBe('1');

  const today = await assay.context.newPage();
  await today.goto(assay.page('dashboard.html#/'));
  const ready = today.getByRole('region', { name: 'Ready again' });
  await expect(ready.getByRole('listitem')).toHaveCount(1);
  expect(await today.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await page.bringToFront();
  const popup = await openOnKnown(assay, personAt(4).slug);
  await popup.see('Ready again: the score reached');
  await popup.close();
  await today.bringToFront();
  await ready.getByRole('button', { name: 'Bring back' }).click();
  await expect(ready).toHaveCount(0);
  await expect(dashboard.getByText(/^Ready again/)).toHaveCount(0);
});

test('someone set aside for now is known again, and stays so', async ({ assay, page }) => {
  const dashboard = await openCaptured(assay, page, 5);
  await dashboard.getByRole('button', { name: 'More', exact: true }).click();
  await dashboard.getByRole('menuitem', { name: 'Not a fit' }).click();
  const panel = dashboard.getByRole('group', { name: 'Why are they not a fit?' });
  await panel.getByRole('button', { name: 'Other', exact: true }).click();
  const setAside = panel.getByRole('button', { name: 'Set aside' });
  await expect(setAside).toHaveAttribute('title', 'Say why, in a few words.');
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('button', { name: 'No budget' }).click();
  await expect(panel).toContainText('Proposed: after 180 days.');
  await expect(panel.getByLabel('Day', { exact: true })).toHaveValue(dayFromNow(180));
  await setAside.click();
  await expect(dashboard.getByText(/^Rejected .*: no budget\. Revisit after/)).toBeVisible();
  await expect(timeline(dashboard).filter({ hasText: 'Next touch set for' })).toHaveCount(1);

  await page.bringToFront();
  expect(await pressShortcut(assay)).toMatch(/: Rejected .*: no budget\. Revisit after/);
  const worker = await attachWorker(assay);
  await until('the cross on the icon', async () => {
    const [tab] = await worker.evaluate<chrome.tabs.Tab[]>('chrome.tabs.query({ active: true })');
    return (await worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tab?.id} })`)) === '×';
  });
  const popup = await openOnKnown(assay, personAt(5).slug);
  await popup.see('Revisit after');
  expect(await popup.text()).toContain('Known, disqualified');
  expect(await popup.raw.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await popup.close();

  await dashboard.bringToFront();
  await dashboard.getByRole('button', { name: /Undo/ }).click();
  await expect(dashboard.getByText(/^Rejected/)).toHaveCount(0);
  await expect(timeline(dashboard).filter({ hasText: 'Next touch set for' })).toHaveCount(0);
});
