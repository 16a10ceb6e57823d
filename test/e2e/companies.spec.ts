/** A company saved from its page: found, linked to the person known there, corrected by hand, and corrected back. */
import { RUN_AXE } from '../browser/axe.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { openPopup } from '../browser/popup.ts';
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
