/** Pointing at the right text: what it repairs, and that the page notices nothing. The long version is `prove -- repair`. */
import type { Locator, Page } from '@playwright/test';
import { lookBehind } from '../browser/closed-root.ts';
import { openPopup, type Popup } from '../browser/popup.ts';
import { until } from '../browser/raw-target.ts';
import { readTables } from '../browser/read-database.ts';
import { proveKinds } from '../browser/repair-kinds.ts';
import { proveRepair } from '../browser/repair-rounds.ts';
import { proveSites } from '../browser/repair-sites.ts';
import { addressOf, expect, personAt, sitePage, test } from './fixtures.ts';

for (const layout of ['sdui', 'ember', 'public'] as const) {
  test(`one pick restores each broken field on ${layout} pages, and nothing wrong`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.route('**/*', (route) => route.abort());
    const rows = await proveRepair(page, { seed: 11, people: 12, rounds: 1, others: 1, only: layout });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row, row.field).toMatchObject({ wrong: 0, pointed: row.broken, restoredHere: row.broken });
      expect(row.broken, row.field).toBeGreaterThan(0);
      expect(row.restored, row.field).toBeGreaterThanOrEqual(0.9 * row.others);
    }
  });
}

test('one pick restores each broken field of companies and lists, and nothing wrong', async ({ page }) => {
  test.setTimeout(180_000);
  await page.route('**/*', (route) => route.abort());
  const options = { seed: 11, people: 12, rounds: 1, others: 1 };
  const rows = [];
  // A company, a list and a page of each business reader; the long version takes every kind.
  for (const only of ['company/about', 'people-search/ember', 'connections/sdui', 'sales-account'])
    rows.push(...(await proveKinds(page, { ...options, only })));
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const which = `${row.on} ${row.field}`;
    expect(row, which).toMatchObject({ wrong: 0, pointed: row.broken, restoredHere: row.broken });
    expect(row.restored, which).toBeGreaterThanOrEqual(0.9 * row.others);
  }
});

test('one pick restores each broken field of a person on any site, and nothing wrong', async ({ page }) => {
  test.setTimeout(180_000);
  await page.route('**/*', (route) => route.abort());
  const options = { seed: 11, people: 12, rounds: 1, others: 1 };
  const rows = [];
  // One that is marked up and one whose developers name its parts; the long version takes every kind.
  for (const only of ['any/h-card', 'any/xing-like'])
    rows.push(...(await proveSites(page, { ...options, only })));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const which = `${row.on} ${row.field}`;
    expect(row, which).toMatchObject({ wrong: 0, pointed: row.broken, restoredHere: row.broken });
    expect(row.restored, which).toBeGreaterThanOrEqual(0.9 * row.others);
  }
});

/** Opens every part of the popup, where the fields are. */
const openFields = (popup: Popup) =>
  until('the fields', () =>
    popup.raw.evaluate<boolean>(
      `(() => { for (const one of document.querySelectorAll('details')) one.open = true; return document.body.innerText.includes('Point at it'); })()`,
    ),
  );

/** Picks a text in the page, as a user does, and keeps it once the picker says that this is what it reads there. */
async function pointAt(page: Page, place: Locator, reads: string): Promise<void> {
  const behind = await lookBehind(page);
  await until('the picker', async () => (await behind('iframe')).length === 1);
  await page.bringToFront();
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('nothing to point at');
  await page.mouse.move(box.x + 10, box.y + 6);
  await page.mouse.click(box.x + 10, box.y + 6);
  await until('what it reads', async () => (await behind('body'))[0]?.text.includes(reads));
  const keep = await until('the button', async () =>
    (await behind('button')).find(({ text }) => text === 'Keep this place'),
  );
  await keep.click();
  await until('the picker to go', async () => (await behind('iframe')).length === 0);
}

test('the user points at a text, sees what it reads, keeps it, and the page saw nothing', async ({
  assay,
  page,
}) => {
  const person = personAt(0);
  await page.goto(addressOf(person, 'layout=sdui&scrolled=1'));
  const popup = await openPopup(assay.browser, assay.extensionId, 'linkedin.com/in/');
  await popup.see(person.given);
  await openFields(popup);
  const markup = await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { __log: log });
    const types = [
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'keydown',
      'keyup',
      'wheel',
      'submit',
    ];
    for (const type of types) addEventListener(type, () => log.push(type), true);
    return document.documentElement.outerHTML;
  });
  await popup.click('Wrong or missing? Point at it');
  await popup.click('Headline', true);
  await pointAt(page, page.locator('main p', { hasText: person.headline }).first(), person.headline);
  expect(await page.evaluate(() => (window as unknown as { __log: string[] }).__log)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  const view = await assay.context.newPage();
  await view.goto(assay.page('dashboard.html#/health'));
  await expect(view.getByText('Headline, LinkedIn profile (SDUI)')).toBeVisible();
  const { recipes } = (await readTables(view, ['recipes'])) as { recipes: object[] };
  expect(JSON.stringify(recipes)).not.toContain(person.slug);
  expect(recipes).toMatchObject([
    { adapter: 'linkedin-profile', layout: 'sdui', field: 'headline', anchor: 'card' },
  ]);
  await view.getByRole('button', { name: 'Remove the place of Headline' }).click();
  await expect(view.getByText('None yet.', { exact: false })).toBeVisible();
  await view.getByRole('button', { name: 'Undo' }).click();
  await expect(view.getByText('Headline, LinkedIn profile (SDUI)')).toBeVisible();
});

const ELSEWHERE = [
  { on: 'any/xing-like', field: 'title', label: 'Title', adapter: 'any-site', hint: 'Click the text' },
  {
    on: 'sales-search',
    field: 'title',
    label: 'Title',
    adapter: 'linkedin-sales',
    hint: 'Click it in one row',
  },
  {
    on: 'company/people',
    field: 'headline',
    label: 'Headline',
    adapter: 'linkedin-company',
    hint: 'Click it in one row',
  },
] as const;

for (const { on, field, label, adapter, hint } of ELSEWHERE) {
  test(`what the user points at on ${on} is for pages of that kind alone`, async ({ assay, page }) => {
    const shown = sitePage(on);
    const { name, [field]: value } = shown.truth.people[0]?.fields ?? {};
    if (!name || !value) throw new Error('the page names nobody');
    const { host } = new URL(shown.url);
    await page.goto(shown.url);
    const popup = await openPopup(assay.browser, assay.extensionId, host);
    await popup.see(name);
    await openFields(popup);
    await popup.click('Wrong or missing? Point at it');
    await popup.click(label, true);
    const behind = await lookBehind(page);
    await until('the hint', async () => (await behind('body'))[0]?.text.includes(hint));
    await pointAt(page, page.getByText(value, { exact: true }).first(), value);
    const view = await assay.context.newPage();
    await view.goto(assay.page('dashboard.html#/health'));
    const { recipes } = (await readTables(view, ['recipes'])) as { recipes: { layout: string }[] };
    expect(recipes).toMatchObject([{ adapter, field }]);
    if (adapter === 'any-site') expect(recipes[0]?.layout).toBe(host.replace(/^www\./, ''));
    expect(JSON.stringify(recipes)).not.toContain(value);
  });
}

test('Esc ends the pointing without a trace', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(5), 'layout=ember'));
  const popup = await openPopup(assay.browser, assay.extensionId, 'linkedin.com/in/');
  await popup.see(personAt(5).given);
  await openFields(popup);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  await popup.click('Wrong or missing? Point at it');
  await popup.click('Place', true);
  const behind = await lookBehind(page);
  await until('the picker', async () => (await behind('iframe')).length === 1);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await until('the picker to go', async () => (await behind('iframe')).length === 0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
});
