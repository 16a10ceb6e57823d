/** Scores and weights held against how pursuits ended: read by a worker, drawn, tabled, accepted, taken back and declined. */
import type { Page, Worker } from '@playwright/test';
import type { Icp } from '../../lib/model/icp.ts';
import { violationsOf } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { seedPursuits } from '../browser/seed-pursuits.ts';
import { PURSUIT_ICP } from '../fixtures/pursuits.ts';
import { expect, test } from './fixtures.ts';

/** The calibration view over people whose pursuit ended. */
async function openCalibration(assay: Assay, people: number, icp?: Icp): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seedPursuits(page, people, icp);
  await page.goto(assay.page('dashboard.html#/calibration'));
  await expect(page.getByRole('heading', { level: 1, name: 'Calibration' })).toBeVisible();
  return page;
}

const weightsOf = async (page: Page) => {
  const { icps } = await readTables(page, ['icps']);
  const [icp] = icps as Icp[];
  return { version: icp?.version, weights: icp?.criteria.map(({ weight }) => weight) };
};

const trust = (page: Page) => page.getByRole('region', { name: 'Can the score be trusted?' });
const lifts = (page: Page) => page.getByRole('region', { name: 'What tells ore from rock' });
const proposals = (page: Page) => page.getByRole('region', { name: 'Weights to change' });
const proposalOf = (page: Page, name: string) =>
  proposals(page)
    .getByRole('listitem')
    .filter({ hasText: `${name} tells` });

test('both pictures are drawn, read by keyboard, and shown as tables', async ({ assay }) => {
  const page = await openCalibration(assay, 80);
  await expect(page.getByText('80 outcomes: 25 won, 55 lost.')).toBeVisible();
  await expect(trust(page)).toContainText(
    /Scores run high: of the \d+ people at \d+, \d+% were won \(\d+–\u2060\d+\)\./,
  );
  const points = trust(page).getByRole('img');
  await expect(points).toHaveCount(5);
  await expect(points.first()).toHaveAccessibleName(/^At \d+: \d+% won \(\d+–\u2060\d+\), \d+ of \d+$/);
  const marks = lifts(page).getByRole('img');
  await expect(marks).toHaveCount(6);
  await expect(marks.first()).toHaveAccessibleName(
    /^Function\. .*as often as those who miss \(.*\)\. Tells ore\.$/,
  );
  await expect(marks.last()).toHaveAccessibleName('Company: cannot be compared yet');
  expect(await lifts(page).locator('.chart .chart-dot-clear').count()).toBe(1);
  await expect(lifts(page)).toContainText('Must with weight 0 (Seniority)');
  await expect(lifts(page)).toContainText('Never (Company)');

  // From the switch on, Tab goes from point to point, and each shows its value.
  const asTable = page.getByRole('button', { name: 'Table: Can the score be trusted?' });
  await asTable.focus();
  await page.keyboard.press('Tab');
  await expect(points.first()).toBeFocused();
  await expect(points.first().locator('.chart-value')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(points.nth(1)).toBeFocused();

  await asTable.click();
  await expect(trust(page).getByRole('table').getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Table: What tells ore from rock' }).click();
  await expect(lifts(page).getByRole('row', { name: /^Function/ })).toContainText('Tells ore');
  await expect(lifts(page).getByRole('row', { name: /^Company/ })).toContainText('cannot be compared yet');
});

test('a weight is tried, accepted, taken back, and another declined', async ({ assay }) => {
  const page = await openCalibration(assay, 80);
  const raise = proposalOf(page, 'Function');
  await expect(raise).toContainText('Raise it from 2 to 8?');
  await raise.getByRole('button', { name: 'Preview' }).click();
  await expect(raise).toContainText(
    /\d+ of 72 people would have had another verdict or grade\. Up: \d+, of whom/,
  );
  await raise.getByText('All', { exact: true }).click();
  await expect(raise).toContainText(/\d+ of 80 people/);
  await expect(raise.getByRole('link').first()).toHaveAttribute('href', /#\/people\/pursued-/);

  await raise.getByRole('button', { name: 'Set to 8' }).click();
  await expect(page.getByText('Function now weighs 8')).toBeVisible();
  await expect(raise).toHaveCount(0);
  await expect.poll(() => weightsOf(page)).toEqual({ version: 2, weights: [8, 4, 9, 3, 0, 5] });
  await expect
    .poll(async () => {
      const { people } = await readTables(page, ['people']);
      return (people as { score?: { icpVersion: number } }[]).every(({ score }) => score?.icpVersion === 2);
    })
    .toBe(true);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => weightsOf(page)).toEqual({ version: 3, weights: [2, 4, 9, 3, 0, 5] });
  await expect(raise).toContainText('Raise it from 2 to 8?');

  const lower = proposalOf(page, 'Place');
  await lower.getByRole('button', { name: 'Keep 9' }).click();
  await expect(lower).toHaveCount(0);
  await expect(proposals(page)).toContainText('Kept until there are ten more outcomes: Place.');
  await page.reload();
  await expect(raise).toBeVisible();
  await expect(lower).toHaveCount(0);
  expect((await weightsOf(page)).version).toBe(3);
});

test('what counts as won is chosen and remembered', async ({ assay }) => {
  const page = await openCalibration(assay, 80);
  await expect(page.getByText('80 outcomes: 25 won, 55 lost.')).toBeVisible();
  await page.getByText('Customer', { exact: true }).click();
  await expect(page.getByText(/outcomes: 9 won, 55 lost\./)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Customer' })).toBeChecked();
  await expect(page.getByText(/outcomes: 9 won, 55 lost\./)).toBeVisible();
});

test('many outcomes are read by a worker, which says how far it is and can be stopped', async ({ assay }) => {
  const page = await openCalibration(assay, 1_500);
  await expect(proposals(page).getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  const isReading = (worker: Worker) => /long-work-.*\.js$/.test(worker.url());
  const started = page.waitForEvent('worker', isReading);
  await page.getByText('Prospect', { exact: true }).click();
  await started;
  const bar = page.getByRole('progressbar', { name: 'Reading how pursuits ended' });
  await expect(bar).toBeVisible();
  // What was known stays while the next is read.
  await expect(trust(page)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped before the end')).toBeVisible();
  await expect.poll(() => page.workers().filter(isReading).length).toBe(0);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(bar).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText('1,500 outcomes: 623 won, 877 lost.')).toBeVisible();
});

test('without a profile, with few outcomes, and with enough', async ({ assay }) => {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/calibration'));
  await expect(page.getByText('No profile in use')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Build a profile' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const few = await openCalibration(assay, 7);
  await expect(few.getByText('Not enough data: 7 of 30')).toBeVisible();
  await expect(few.getByRole('progressbar', { name: 'Not enough data: 7 of 30' })).toHaveAttribute(
    'aria-valuenow',
    '7',
  );
  await expect(few.getByRole('link', { name: 'Open people' })).toBeVisible();
  expect(await violationsOf(few)).toEqual([]);

  const enough = await openCalibration(assay, 80, { ...PURSUIT_ICP, name: 'Another name' });
  await expect(trust(enough)).toBeVisible();
  await proposalOf(enough, 'Function').getByRole('button', { name: 'Preview' }).click();
  expect(await violationsOf(enough)).toEqual([]);
  await enough.getByRole('button', { name: /^Table: Can/ }).click();
  await enough.getByRole('button', { name: /^Table: What/ }).click();
  expect(await violationsOf(enough)).toEqual([]);
});
