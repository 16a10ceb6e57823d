/**
 * A company saved from its page: found, linked to the person known there, corrected by hand, and corrected back. A company with
 * many people as an account: what two pages say differently, what is due there, and what happened.
 */
import { RUN_AXE } from '../browser/axe.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { openPopup } from '../browser/popup.ts';
import { writeTables } from '../browser/write-database.ts';
import { makeAccount, makeNamesake } from '../fixtures/account.ts';
import { PURSUIT_ICP } from '../fixtures/pursuits.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { presentRole } from '../site/world.ts';
import { addressOf, expect, test } from './fixtures.ts';

const world = makeWorld({ seed: 33, people: 12 });

test('a company is found, knows its people, and is edited in place', async ({ assay, page }) => {
  const person = world.people.find((each) => presentRole(each)?.company.hasPage && !each.masked);
  const company = person && presentRole(person)?.company;
  if (!person || !company) throw new Error('nobody works at a company with a page');
  await routeSite(page, world);
  await page.goto(addressOf(person, 'scrolled=1&layout=sdui&lang=en'));
  await page.bringToFront();
  await pressShortcut(assay);
  await page.goto(`https://www.linkedin.com/company/${company.slug}/about/?lang=en`);
  const popup = await openPopup(assay.browser, assay.extensionId, `/company/${company.slug}`);
  await popup.see('You know 1 person here');
  await popup.click('Save company');
  await popup.see('Update company');
  await popup.close();

  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html#/companies'));
  await dashboard.getByRole('searchbox', { name: 'Search companies' }).fill(company.name.split(' ')[0] ?? '');
  await dashboard.getByRole('link', { name: company.name }).click();
  await expect(dashboard.getByRole('heading', { level: 1, name: company.name })).toBeVisible();
  await expect(dashboard.getByRole('link', { name: person.given }).first()).toBeVisible();
  expect(await dashboard.evaluate<string[]>(RUN_AXE)).toEqual([]);

  const industry = dashboard.locator('.fact', { hasText: 'Industry' });
  await industry.getByRole('button', { name: 'Edit Industry' }).click();
  await industry.getByRole('textbox').fill('Ice houses');
  await industry.getByRole('button', { name: 'Save' }).click();
  await expect(industry).toContainText('Ice houses');
  await expect(industry).toContainText('beats any page');
  await dashboard.getByRole('button', { name: /Undo/ }).click();
  await expect(industry).not.toContainText('Ice houses');

  await dashboard.getByRole('link', { name: person.given }).first().click();
  await expect(dashboard.getByRole('link', { name: company.name }).first()).toHaveAttribute(
    'href',
    /#\/companies\//,
  );
});

test('a company with many people shows what is due, what pages disagree about, and what happened', async ({
  assay,
}) => {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/companies'));
  await expect(page.getByText('No company here yet')).toBeVisible();
  // At noon: what happened an hour or two before is of today, whenever this runs.
  const now = await page.evaluate<string>("new Date().toISOString().slice(0, 10) + 'T12:00:00.000Z'");
  const account = makeAccount({ people: 30, now, zone: 'UTC', icp: PURSUIT_ICP });
  await writeTables(page, { ...account, icps: [PURSUIT_ICP] });
  await page.getByRole('link', { name: 'Tamarind Quay' }).click();
  const card = (name: string) => page.getByRole('region', { name });

  const glance = card('At a glance');
  await expect(glance).toContainText('Warm 3');
  await expect(glance).toContainText('Putri Ayu Wulandari Decides, heard');
  await expect(
    card('Known people')
      .getByRole('button', { name: /^Show \d+ more/ })
      .first(),
  ).toBeVisible();
  await expect(card('Written to')).toContainText('Written to today');
  await expect(card('Joined and left')).toContainText('Left for');
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);

  const size = page.locator('.fact', { hasText: 'Size' });
  await expect(size).toContainText('Elsewhere: 51-200 employees');
  await size.getByRole('button', { name: 'Take it: Size 51-200 employees' }).click();
  await expect(size).toContainText('Elsewhere: 201-500 employees');
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(size).toContainText('Elsewhere: 51-200 employees');

  const due = card('Follow-ups').getByRole('listitem');
  const [who, before] = [due.first().getByRole('link'), card('Follow-ups').getByRole('link')];
  const name = await who.textContent();
  const listed = await before.count();
  await due.first().getByRole('button', { name: 'Done' }).click();
  await expect(who).not.toHaveText(name ?? '');
  await expect(before).toHaveCount(listed);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(who).toHaveText(name ?? '');

  const timeline = card('Timeline').getByRole('listitem');
  await expect(timeline).toHaveCount(40);
  await card('Timeline').getByText('Company', { exact: true }).click();
  await expect(timeline).toHaveText([/Read again. Changed: Size/, /Captured/]);
});

test('two records of one company are joined and parted by hand, and two companies stay two', async ({
  assay,
  page,
}) => {
  await page.goto(assay.page('dashboard.html#/companies'));
  await page.getByText('No company here yet').waitFor();
  // At noon: what happened an hour or two before is of today, whenever this runs.
  const now = await page.evaluate<string>("new Date().toISOString().slice(0, 10) + 'T12:00:00.000Z'");
  const account = makeAccount({ people: 3, now, zone: 'UTC', icp: PURSUIT_ICP });
  const namesake = makeNamesake(now);
  await writeTables(page, {
    ...account,
    companies: [...account.companies, ...namesake.companies],
    ledger: [...account.ledger, ...namesake.ledger],
    icps: [PURSUIT_ICP],
  });
  await page.getByRole('link', { name: 'Tamarind Quay', exact: true }).click();
  const asked = page.getByText('Another record goes by this name or address');
  await expect(asked).toBeVisible();
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);

  await page.getByRole('button', { name: 'Tamarind Quay Ltd is another company: Leeds, England' }).click();
  await expect(asked).toBeHidden();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(asked).toBeVisible();

  await page.getByRole('button', { name: 'Tamarind Quay Ltd is the same company: Leeds, England' }).click();
  await expect(asked).toBeHidden();
  const place = page.locator('.fact', { hasText: 'Headquarters' });
  await expect(place).toContainText('Leeds');
  await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Take apart' }).click();
  await expect(place).not.toContainText('Leeds');
  // Who was parted by hand is two for good.
  await expect(asked).toBeHidden();
});
