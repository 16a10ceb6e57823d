/** Someone captured again, at another employer: told in the popup, on the timeline and among the changes. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import { openOnKnown, pressShortcut } from '../browser/main-job.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { presentRole, SITE_MONTH, type SitePerson, type World } from '../site/world.ts';
import { addressOf, expect, test } from './fixtures.ts';

const before = makeWorld({ seed: 31, people: 8 });

/** Someone with one present job on a page that lists it. */
const place = before.people.findIndex(
  (person) => presentRole(person) !== undefined && person.jobs[0]?.roles.length === 1 && !person.masked,
);

function personIn(world: World): SitePerson {
  const person = world.people[place];
  if (!person) throw new Error('nobody has one present job');
  return person;
}

/** The same world a while later: the person has left for another company. */
function moveOn(world: World): { world: World; employer: string } {
  const later = structuredClone(world);
  const person = personIn(later);
  const [job] = person.jobs;
  const company = later.companies.find(
    ({ name, hasPage }) => hasPage && person.jobs.every((each) => each.company.name !== name),
  );
  if (!job?.roles[0] || !company) throw new Error('there is nowhere to go');
  job.roles[0].end = { year: SITE_MONTH.year, month: SITE_MONTH.month - 1 };
  person.jobs.unshift({ company, roles: [{ title: job.roles[0].title, start: SITE_MONTH }] });
  return { world: later, employer: company.name };
}

const violationsOf = (page: Page) => page.evaluate<string[]>(RUN_AXE);

test('a new employer is told, followed up and put away', async ({ assay, page }) => {
  const { world: after, employer } = moveOn(before);
  const person = personIn(before);
  const address = addressOf(person, 'scrolled=1&layout=sdui&lang=en');
  await routeSite(page, before);
  await page.goto(address);
  await page.bringToFront();
  await pressShortcut(assay);

  await routeSite(page, after);
  await page.goto(address);
  const popup = await openOnKnown(assay, person.slug);
  await popup.see('New employer:');
  expect(await popup.text()).toContain(employer);
  expect(await popup.text()).toContain('Congratulate');
  expect(await popup.raw.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await popup.click('Update', true);
  await popup.see('updated');
  await popup.close();

  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html#/changes'));
  const change = dashboard.getByRole('listitem').filter({ hasText: employer });
  await expect(change).toContainText('New employer:');
  expect(await violationsOf(dashboard)).toEqual([]);
  await change.getByRole('button', { name: /^Follow up/ }).click();
  await expect(change).toContainText('The next step is already set');
  await change.getByRole('button', { name: /^Put away/ }).click();
  await expect(dashboard.getByText('No change in the last 90 days')).toBeVisible();
  await dashboard.getByRole('button', { name: /Undo/ }).click();
  await expect(change).toContainText('New employer:');

  await change.getByRole('link').first().click();
  await expect(dashboard.getByRole('heading', { name: 'Positions over time' })).toBeVisible();
  await expect(dashboard.locator('.timeline-row').filter({ hasText: /^New employer:/ })).toContainText(
    employer,
  );
});
