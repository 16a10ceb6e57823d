import type { Page } from '@playwright/test';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { makeRow } from '../../lib/store/person-row.ts';
import { RUN_AXE } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { writeTables } from '../browser/write-database.ts';
import { makeEntry, makeReading } from '../fixtures/ledger.ts';
import { expect, test } from './fixtures.ts';

const NAMES = [
  'Nadia Benkirane-Østergaard',
  'Илия Петров',
  '田中 太郎',
  'José María Etxeberría',
  'Amina Berglund',
  'Bartholomew Quill',
];
const COMPANIES = ['Kestrel Yard', 'Tamarind Freight'];
const PLACES = ['Aarhus, Denmark', 'Lyon, France', 'Bandung, Indonesia'];

/** Rows of people, as the store makes them. */
function rowsOf(many: number) {
  return Array.from({ length: many }, (_, n) => {
    const id = `01960000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const reading = makeReading({
      identities: [`li:in/person-${n}`],
      url: `https://www.linkedin.com/in/person-${n}/`,
      name: NAMES[n] ?? `Person ${String(n).padStart(3, '0')}`,
      company: COMPANIES[n % 2],
      location: PLACES[n % 3],
    });
    const entry = makeEntry(
      n,
      { type: 'observed', data: { reading, source: { kind: 'entered' } } },
      { subject: id },
    );
    const person = reducePerson(id, [entry]);
    if (!person) throw new Error('an observation makes a person');
    return { entry, row: makeRow({ ...person, stage: n % 4 === 0 ? 'lead' : 'suspect' }, [], entry.at) };
  });
}

/** The table over so many people, written before anything asked for the list. */
async function openPeople(assay: Assay, many: number): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('welcome.html'));
  const made = rowsOf(many);
  await writeTables(page, {
    ledger: made.map(({ entry }) => entry),
    people: made.map(({ row }) => row),
    counts: [{ key: 'all', n: many }],
  });
  await page.goto(assay.page('dashboard.html#/people'));
  await expect(page.getByRole('status').filter({ hasText: `${many} people` })).toBeVisible();
  return page;
}

const found = (page: Page, n: number) =>
  expect(
    page
      .getByRole('status')
      .filter({ hasText: n === 1 ? '1 person' : `${n} people` })
      .first(),
  ).toBeVisible();
const names = (page: Page) => page.locator('.people-who a').allInnerTexts();
const search = (page: Page) => page.getByLabel('Search people');

test('anyone is found while typing: any script, without accents, with a slip', async ({ assay }) => {
  const page = await openPeople(assay, 60);
  for (const [typed, name] of [
    ['ostergaard', NAMES[0]],
    ['iliya petr', NAMES[1]],
    ['петров', NAMES[1]],
    ['太郎', NAMES[2]],
    ['etxebrria', NAMES[3]],
    ['bartolomew', NAMES[5]],
    ['amina kestrel', NAMES[4]],
  ]) {
    await search(page).fill(typed ?? '');
    await expect(page.locator('.people-who a').first()).toHaveText(name ?? '');
  }
  await search(page).fill('nobody at all');
  await expect(page.getByText('No one matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and filter' }).click();
  await found(page, 60);
  await expect(search(page)).toHaveValue('');
});

test('a filter is made, kept as a segment, changed, and deleted with undo', async ({ assay }) => {
  const page = await openPeople(assay, 60);
  await page.keyboard.press('f');
  const filter = page.getByRole('region', { name: 'Filter' });
  await filter.getByRole('button', { name: 'Add a condition' }).click();
  await expect(filter.getByText('Say what to look for.')).toBeVisible();
  await found(page, 60);
  await filter.getByLabel('Add one').selectOption('Lead');
  await found(page, 15);
  await filter.getByRole('button', { name: 'Add a condition' }).click();
  await filter.getByLabel('What is asked').nth(1).selectOption('Company');
  await filter.getByLabel('Value').fill('kestrel');
  await filter.getByRole('button', { name: 'Add a condition' }).click();
  await filter.getByLabel('What is asked').nth(2).selectOption('Captured');
  await filter.getByLabel('How', { exact: true }).nth(2).selectOption('between');
  await filter.getByLabel('From').fill('2026-05-01');
  await filter.getByLabel('To').fill('2026-04-01');
  await expect(filter.getByText('The second comes before the first.')).toBeVisible();
  await expect(filter.getByText('The list keeps to the filter')).toBeVisible();
  await expect(filter.getByRole('button', { name: 'Save this filter' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await filter.getByRole('button', { name: 'Remove the condition on Captured' }).click();
  await found(page, 15);
  await filter.getByRole('button', { name: 'Save this filter' }).click();
  await filter.getByLabel('Name of the segment').fill('Leads at Kestrel');
  await page.keyboard.press('Enter');
  const segment = page.getByRole('button', { name: /^Leads at Kestrel/ });
  await expect(segment).toContainText('15');

  await page.reload();
  await expect(segment).toContainText('15');
  await segment.click();
  await found(page, 15);
  await page.getByRole('checkbox', { name: `Select ${NAMES[0]}` }).check();
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Suspect' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('not yet');
  await page.getByRole('button', { name: /^Move 1/ }).click();
  await expect(segment).toContainText('14');

  await page.getByRole('button', { name: 'More for Leads at Kestrel' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(segment).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(segment).toContainText('14');
  expect((await readTables(page, ['segments'])).segments).toHaveLength(1);
});

test('a segment that cannot be used says so, and where it is mended', async ({ assay }) => {
  const page = await openPeople(assay, 4);
  const at = '2026-03-10T09:00:00.000Z';
  const parts = [{ field: 'score', test: 'between', values: ['80', '20'] }];
  await writeTables(page, {
    segments: [
      { id: 's1', name: 'Upside down', filter: { join: 'all', parts }, createdAt: at, updatedAt: at },
      { id: 's2', name: 'From tomorrow', shape: 7 },
    ],
  });
  await page.reload();
  await page.getByRole('button', { name: /^Upside down/ }).click();
  await page.keyboard.press('f');
  await expect(page.getByText('The second comes before the first.')).toBeVisible();
  await found(page, 4);
  await expect(page.getByRole('button', { name: /^From tomorrow.*another version/ })).toBeVisible();
});

test('columns are chosen, moved and made wider, and stay so; sorting goes by several', async ({ assay }) => {
  const page = await openPeople(assay, 60);
  const head = (name: string) => page.getByRole('columnheader', { name });
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Company', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Grade', exact: true }).uncheck();
  for (let n = 0; n < 4; n++) await page.getByRole('button', { name: 'Move Company up' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('separator', { name: 'Width of Company' }).focus();
  await page.keyboard.press('ArrowRight');
  await head('Company').getByRole('button').click();
  await head('Name')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page.locator('.people-sort-place')).toHaveText(['2', '1']);
  expect((await names(page)).slice(0, 3)).toEqual(['Amina Berglund', NAMES[0], 'Person 006']);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveText([
    /Name/,
    /Company/,
    /Score/,
    /Stage/,
    /Next step/,
    /Last seen/,
  ]);
  await expect(page.getByRole('separator', { name: 'Width of Company' })).toHaveAttribute(
    'aria-valuenow',
    '196',
  );
});

test('rows are walked and ticked by keys alone', async ({ assay }) => {
  const page = await openPeople(assay, 300);
  const bar = page.getByRole('region', { name: 'With the selection' });
  await page.locator('.people-who a').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+J');
  await expect(bar).toContainText('3 selected');
  await page.keyboard.press('End');
  await expect(page.locator('[data-index="299"] a')).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page.locator('[data-index="287"] a')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-index="0"] a')).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(bar).toContainText('300 selected');
  expect(await page.locator('tr').count()).toBeLessThan(60);
});
