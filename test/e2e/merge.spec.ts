/** One person captured at two addresses: proposed with the reason, compared, merged, parted again, told apart. */
import { RUN_AXE } from '../browser/axe.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { readTables } from '../browser/read-database.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { presentRole, type World } from '../site/world.ts';
import { addressOf, expect, test } from './fixtures.ts';

/** A world in which one person has a second profile, as some people do. */
function makeTwins(): { world: World; slugs: [string, string]; name: string } {
  const world = makeWorld({ seed: 32, people: 8 });
  const person = world.people.find((each) => presentRole(each) !== undefined && !each.masked);
  if (!person) throw new Error('nobody has a job');
  const second = structuredClone(person);
  second.slug = `${person.slug}-second`;
  second.profileId = `${person.profileId.slice(0, -4)}Zz99`;
  second.memberId = person.memberId + 5_000;
  second.location = 'Elsewhere, Nowhere';
  world.people.push(second);
  return { world, slugs: [person.slug, second.slug], name: person.given };
}

test('two records of one person are merged, parted and told apart', async ({ assay, page }) => {
  const { world, slugs, name } = makeTwins();
  await routeSite(page, world);
  for (const slug of slugs) {
    const person = world.people.find((each) => each.slug === slug);
    if (!person) throw new Error('nobody is there');
    await page.goto(addressOf(person, 'scrolled=1&layout=public&lang=en'));
    await page.bringToFront();
    await pressShortcut(assay);
  }
  const dashboard = await assay.context.newPage();
  const people = async () => (await readTables(dashboard, ['people'])).people ?? [];
  await dashboard.goto(assay.page('dashboard.html#/duplicates'));
  await expect(dashboard.getByText(/^The same name at the same employer/)).toBeVisible();
  expect(await people()).toHaveLength(2);
  expect(await dashboard.evaluate<string[]>(RUN_AXE)).toEqual([]);

  const location = dashboard.getByRole('radiogroup', { name: 'Which place' });
  await expect(location.getByRole('radio').nth(1)).toBeChecked();
  await location.getByRole('radio').first().check();
  await dashboard.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dashboard.getByText('No one seems to be here twice')).toBeVisible();
  const [merged] = (await people()) as { facts: { location: { value: string } } }[];
  expect(await people()).toHaveLength(1);
  expect(merged?.facts.location.value).not.toBe('Elsewhere, Nowhere');

  await dashboard.goto(assay.page('dashboard.html#/people'));
  await dashboard.getByRole('link', { name }).first().click();
  await dashboard.getByRole('button', { name: 'Take apart' }).click();
  await expect.poll(async () => (await people()).length).toBe(2);
  await dashboard.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(async () => (await people()).length).toBe(1);
  await dashboard.getByRole('button', { name: 'Take apart' }).click();
  await expect.poll(async () => (await people()).length).toBe(2);

  // Parted by hand, they are remembered as two.
  await dashboard.goto(assay.page('dashboard.html#/duplicates'));
  await expect(dashboard.getByText('No one seems to be here twice')).toBeVisible();
});

test('two namesakes at one employer are told apart, and stay so', async ({ assay, page }) => {
  const { world, slugs } = makeTwins();
  await routeSite(page, world);
  for (const slug of slugs) {
    await page.goto(
      `https://www.linkedin.com/in/${encodeURIComponent(slug)}/?scrolled=1&layout=public&lang=en`,
    );
    await page.bringToFront();
    await pressShortcut(assay);
  }
  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html#/duplicates'));
  await dashboard.getByRole('button', { name: 'Two different people' }).click();
  await expect(dashboard.getByText('No one seems to be here twice')).toBeVisible();
  await dashboard.reload();
  await expect(dashboard.getByText('No one seems to be here twice')).toBeVisible();
});
