/** WCAG 2.2 AA on every view, light and dark. `npm run prove -- views` looks at more of them, and at how they fit. */
import type { Page } from '@playwright/test';
import { RUN_AXE, violationsIn, violationsOf } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { buildFirstIcp, openOnKnown, pressShortcut } from '../browser/main-job.ts';
import { openPopup } from '../browser/popup.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';

/** Every room of the dashboard but those of one person or company. */
const ROUTES = [
  '',
  'people',
  'changes',
  'companies',
  'duplicates',
  'add',
  'pipeline',
  'icps',
  'icp',
  'icps/templates',
  'insights',
  'messages',
  'calibration',
  'cadences',
  'cadences/standard',
  'export',
  'health',
  'settings',
] as const;

async function open(assay: Assay, name: string): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page(name));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Holds each room of the dashboard to the rules, one after the other in one page. */
async function visitRooms(assay: Assay, violations: (page: Page) => Promise<string[]>): Promise<void> {
  const page = await open(assay, 'dashboard.html');
  const heading = page.getByRole('heading', { level: 1 });
  for (const route of ROUTES) {
    const before = await heading.textContent();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${route}`);
    if (route !== '') await expect(heading).not.toHaveText(before ?? '');
    expect(await violations(page), route).toEqual([]);
  }
  await page.close();
}

test('welcome and the empty dashboard', async ({ assay }) => {
  const welcome = await open(assay, 'welcome.html');
  expect(await violationsOf(welcome)).toEqual([]);
  await buildFirstIcp(welcome);
  expect(await violationsOf(welcome)).toEqual([]);
  // Nothing stands here that has colours of its own: those are looked at with people.
  await visitRooms(assay, (page) => page.evaluate<string[]>(RUN_AXE));
});

test('popup and dashboard with people', async ({ assay }) => {
  await buildFirstIcp(await open(assay, 'welcome.html'));
  const page = await assay.context.newPage();
  await page.goto('https://www.linkedin.com/practice/');
  const anywhere = await openPopup(assay.browser, assay.extensionId, '/practice/');
  await anywhere.see('No person on this page');
  expect(await violationsIn(anywhere.raw)).toEqual([]);
  await anywhere.close();
  for (const n of [0, 1, 2]) {
    await page.goto(addressOf(personAt(n)));
    if (n > 0) await pressShortcut(assay);
  }
  await page.goto(addressOf(personAt(0)));
  const fresh = await openPopup(assay.browser, assay.extensionId, '/in/');
  await fresh.see('Save as suspect');
  await fresh.click('All fields');
  expect(await violationsIn(fresh.raw)).toEqual([]);
  await fresh.close();
  await page.goto(addressOf(personAt(1)));
  const known = await openOnKnown(assay, personAt(1).slug);
  await known.click('Tomorrow', true);
  await known.see('Next touch ');
  expect(await violationsIn(known.raw)).toEqual([]);
  await known.close();
  await visitRooms(assay, violationsOf);
  const people = await open(assay, 'dashboard.html#/people');
  await people
    .getByRole('link', { name: personAt(1).given })
    .first()
    .click();
  await people.waitForURL('**/people/**');
  await people.getByRole('heading', { level: 1, name: personAt(1).given }).waitFor();
  expect(await violationsOf(people)).toEqual([]);
});
