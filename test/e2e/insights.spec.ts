/** What everyone's history says together: counted by a worker, drawn, tabled, saved, narrowed down, and never moved by itself. */
import { parse } from 'csv-parse/sync';
import { violationsOf } from '../browser/axe.ts';
import { makeHistories } from '../fixtures/histories.ts';
import { expect, test } from './fixtures.ts';
import { asTable, card, FUNNEL, marks, openHandMade, openInsights, save } from './insights-room.ts';

test('numbers are those of a history made by hand, in the charts and in the tables', async ({ assay }) => {
  const page = await openHandMade(assay);
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();
  await expect(card(page, FUNNEL)).toContainText('25% 3 of 12 leads, range 10–\u206049');
  await expect(card(page, FUNNEL)).toContainText('Half of them took 10 d or less.');
  await expect(marks(page, FUNNEL)).toHaveCount(5);
  for (const [place, said] of [
    'Suspect: 15 came to it. 12 of 15 went on to Lead, 80%',
    'Lead: 12 came to it. 3 of 12 went on to Prospect, 25%',
    'Prospect: 3 came to it. 1 of 3 went on to Opportunity, too few: 3 of 10.',
    'Opportunity: 1 came to it. 1 of 1 went on to Customer, too few: 1 of 10.',
    'Customer: 1 came to it.',
  ].entries())
    await expect(marks(page, FUNNEL).nth(place)).toHaveAccessibleName(new RegExp(said));

  await expect(marks(page, 'Time in stage').nth(1)).toHaveAccessibleName(/^Lead: 12 came, 7 are still there/);
  await expect(marks(page, 'Replies by channel')).toHaveAccessibleName(/^E-mail: 5 of 12 touches answered/);
  await expect(card(page, 'Replies by channel')).toContainText('1 touch is less than 14 days old');
  await expect(marks(page, 'Why people were set aside').first()).toHaveAccessibleName(
    'No budget: 1 of 2, 50%, stands for Budget.',
  );
  await expect(card(page, 'Why people were set aside')).toContainText('1 of them is back.');
  await expect(card(page, 'Activity and goals')).toContainText('13 in all');
  await page.getByText('Qualified', { exact: true }).click();
  await expect(card(page, 'Activity and goals')).toContainText('3 in all');
  await expect(marks(page, 'Signals over time')).toHaveAccessibleName(/^Reply: 5 signals from 5 people/);
  await expect(card(page, 'What tells ore from rock')).toContainText('Not enough data: 2 of 10');

  await asTable(page, FUNNEL);
  const row = card(page, FUNNEL).getByRole('row', { name: /^Lead/ });
  await expect(row.getByRole('cell').first()).toHaveText('12');
  await asTable(page, 'Who is ranked how');
  const all = card(page, 'Who is ranked how').getByRole('row');
  await expect(all.last().getByRole('cell').last()).toHaveText('1');
  await expect(all).toHaveCount(6);
  await all.last().getByRole('cell').last().getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^1 condition/ })).toBeVisible();
});

test('a chart is one stop of the keyboard, and arrows go from mark to mark', async ({ assay }) => {
  const page = await openHandMade(assay);
  await expect(marks(page, FUNNEL)).toHaveCount(5);
  await page.getByRole('button', { name: `More: ${FUNNEL}` }).focus();
  await page.keyboard.press('Tab');
  await expect(marks(page, FUNNEL).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(marks(page, FUNNEL).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks(page, FUNNEL).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card(page, FUNNEL).getByText('How this is counted')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(marks(page, FUNNEL).last()).toBeFocused();
});

test('numbers are saved as a file that others read, and the chart as a picture', async ({ assay }) => {
  const page = await openHandMade(assay);
  await expect(marks(page, FUNNEL)).toHaveCount(5);
  const csv = await save(page, FUNNEL, 'CSV');
  expect(csv.name).toMatch(/^assay-funnel(-\d{4}-\d\d-\d\d){3}\.csv$/);
  const rows = parse(csv.file, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => [row.Stage, row['Came to it'], row['Went on'], row['Share %']])).toEqual([
    ['Suspect', '15', '12', '80'],
    ['Lead', '12', '3', '25'],
    ['Prospect', '3', '1', ''],
    ['Opportunity', '1', '1', ''],
    ['Customer', '1', '', ''],
  ]);

  const png = await save(page, FUNNEL, 'PNG');
  expect(png.name).toMatch(/^assay-funnel(-\d{4}-\d\d-\d\d){3}\.png$/);
  const { width, height } = await card(page, FUNNEL)
    .locator('.chart > svg')
    .evaluate((svg: SVGSVGElement) => ({ width: svg.width.baseVal.value, height: svg.height.baseVal.value }));
  const picture = await page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4 * 97)
        colours.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    },
    `data:image/png;base64,${png.file.toString('base64')}`,
  );
  // Twice the size, with an edge of 16 all round, and lines of text above and below.
  expect(picture.width).toBe(2 * (width + 32));
  expect(picture.height).toBeGreaterThan(2 * (height + 32));
  expect(picture.colours).toBeGreaterThan(3);

  await asTable(page, FUNNEL);
  await page.getByRole('button', { name: `More: ${FUNNEL}` }).click();
  await expect(page.getByRole('menuitem', { name: 'Save as PNG' })).toHaveAttribute('aria-disabled', 'true');
});

test('a choice is counted anew, remembered, and a period that is none is explained', async ({ assay }) => {
  const page = await openHandMade(assay);
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();
  await page.getByLabel('Group', { exact: true }).selectOption({ label: 'Tag: fair (6)' });
  await expect(page.getByText(/^6 people, counted at/)).toBeVisible();
  await expect(card(page, FUNNEL)).toContainText('Not enough data: 6 of 10');
  await page.getByLabel('Profile', { exact: true }).selectOption('Scored by no profile');
  await expect(page.getByText('Nobody fits this choice')).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();

  await page.getByLabel('Period', { exact: true }).selectOption('Last 7 days');
  await expect(marks(page, FUNNEL).first()).toHaveAccessibleName(/^Suspect: 3 came to it/);
  await page.reload();
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('7-days');
  await expect(marks(page, FUNNEL).first()).toHaveAccessibleName(/^Suspect: 3 came to it/);

  await page.getByLabel('Period', { exact: true }).selectOption('Own dates');
  const today = new Date();
  const day = (ago: number) => new Date(today.getTime() - ago * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('From', { exact: true }).fill(day(60));
  await expect(marks(page, FUNNEL).first()).toHaveAccessibleName(/^Suspect: 15 came to it/);
  await page.getByLabel('To', { exact: true }).fill(day(70));
  await expect(page.getByRole('alert')).toContainText('The first day comes after the last.');
  await page.getByRole('button', { name: 'Swap them' }).click();
  await expect(page.getByText('Nothing happened in this period')).toBeVisible();
  await page.getByRole('button', { name: 'Show all time' }).click();
  await expect(marks(page, FUNNEL).first()).toHaveAccessibleName(/^Suspect: 15 came to it/);
  await expect(page.getByRole('checkbox', { name: 'Compare with the period before' })).toBeDisabled();
});

test('numbers stay when something changes, until they are counted again', async ({ assay }) => {
  const page = await openHandMade(assay);
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();
  const add = await assay.context.newPage();
  await add.goto(assay.page('dashboard.html#/add'));
  await add.getByLabel('Name', { exact: true }).fill('Nia Okoro');
  await add
    .getByRole('button', { name: /Save|Add/ })
    .first()
    .click();
  await expect(page.getByText(/^Something has changed since/)).toBeVisible();
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Count again' }).click();
  await expect(page.getByText(/^16 people, counted at/)).toBeVisible();
  await expect(page.getByText(/^Something has changed since/)).toBeHidden();
});

test('goals are set for a week, drawn, and taken back', async ({ assay }) => {
  const page = await openHandMade(assay);
  const activity = card(page, 'Activity and goals');
  await activity.getByRole('button', { name: 'Set goals' }).click();
  await activity.getByRole('textbox', { name: 'Touches' }).fill('many');
  await activity.getByRole('button', { name: 'Save goals' }).click();
  await expect(activity.getByText('A whole number from 1 to 100,000, as 50.')).toBeVisible();
  await activity.getByRole('textbox', { name: 'Touches' }).fill('12');
  await activity.getByRole('button', { name: 'Save goals' }).click();
  await expect(activity).toContainText(/The goal was reached in 1 of 1\d whole weeks\./);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(activity).not.toContainText('The goal was reached');
});

test('reading says how far it is and can be stopped', async ({ assay }) => {
  const page = await openHandMade(assay);
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();
  // Somebody writes for a while: reading waits for them.
  await page.evaluate(`(async () => {
    const db = await new Promise((resolve) => {
      const opening = indexedDB.open('assay');
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = db.transaction('people', 'readwrite').objectStore('people');
    const goOn = () => { if (!window.enough) store.count().onsuccess = goOn; };
    goOn();
  })()`);
  await page.getByRole('button', { name: 'Count again' }).click();
  await expect(page.getByRole('progressbar', { name: 'Reading everyone’s history' })).toBeVisible();
  // What was known stays while the next is read.
  await expect(marks(page, FUNNEL)).toHaveCount(5);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped before the end')).toBeVisible();
  await page.evaluate('window.enough = true');
  await page.getByRole('status').getByRole('button', { name: 'Count again' }).click();
  await expect(page.getByText(/^15 people, counted at/)).toBeVisible();
  await expect(page.getByText('Stopped before the end')).toBeHidden();
});

test('with nobody, with few, and with many', async ({ assay }) => {
  const page = await openInsights(assay, []);
  await expect(page.getByText('Nobody to count yet')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const few = await openHandMade(assay);
  await expect(card(few, 'Content gaps').getByRole('img').first()).toBeVisible();
  expect(await violationsOf(few)).toEqual([]);

  const until = new Date().toISOString();
  const many = await openInsights(assay, [...makeHistories({ people: 600, until })].flat());
  await expect(card(many, 'Content gaps').getByRole('img').first()).toBeVisible();
  await many.getByRole('button', { name: 'Set goals' }).click();
  expect(await violationsOf(many)).toEqual([]);
  for (const button of await many.getByRole('button', { name: /^Table: / }).all()) await button.click();
  expect(await violationsOf(many)).toEqual([]);
});
