import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { Stage } from '../../lib/model/words.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { makeRow } from '../../lib/store/person-row.ts';
import type { Assay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { writeTables } from '../browser/write-database.ts';
import { makeEntry, makeReading, withoutAbsent } from '../fixtures/ledger.ts';
import { readCards } from '../fixtures/read-cards.ts';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './profiles.ts';

const STAGES: readonly Stage[] = ['suspect', 'lead', 'prospect', 'customer', 'disqualified'];
const NAMES = [
  'José María Etxeberría',
  'Nadia Benkirane-Østergaard',
  'Ana Putri',
  'Bartholomew Quill',
  '田中 太郎',
];

/** The nth of some invented people: every fifth without an address, every third without a company. */
function personOf(n: number) {
  const id = `01960000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const reading = withoutAbsent(
    makeReading({
      identities: [`li:in/person-${n}`],
      url: `https://www.linkedin.com/in/person-${n}/`,
      name: NAMES[n] ?? `Person ${n}`,
      company: n % 3 === 0 ? undefined : 'Kestrel Yard',
      location: 'München, Bayern, Deutschland',
      emails: n % 5 === 0 ? undefined : [`person-${n % 20}@kestrel.example`],
    }),
  );
  const entry = makeEntry(
    n,
    { type: 'observed', data: { reading, source: { kind: 'entered' } } },
    { subject: id },
  );
  const person = reducePerson(id, [entry]);
  if (!person) throw new Error('an observation makes a person');
  const stage = STAGES[n % STAGES.length] ?? 'suspect';
  return { entry, row: makeRow({ ...person, stage }, [], entry.at) };
}

/** The export room over so many people. */
async function openExport(assay: Assay, many: number): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('welcome.html'));
  const made = Array.from({ length: many }, (_, n) => personOf(n));
  await writeTables(page, {
    ledger: made.map(({ entry }) => entry),
    people: made.map(({ row }) => row),
    counts: [{ key: 'all', n: many }],
  });
  await page.goto(assay.page('dashboard.html#/export'));
  await expect(page.getByRole('heading', { name: 'Export', exact: true })).toBeVisible();
  return page;
}

const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name, exact: true }).check();
const everyone = (page: Page) => choose(page, /^Everyone/);
const go = (page: Page, n: number) => page.getByRole('button', { name: `Export ${n}`, exact: true });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function save(page: Page, n: number): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await go(page, n).click();
  const file = await download;
  await expect(page.getByText('in your downloads')).toBeVisible();
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const rowsOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

test('what a program would refuse is told by count, shown by name, and left out', async ({ assay }) => {
  const page = await openExport(assay, 40);
  await everyone(page);
  await choose(page, 'Salesforce');
  const checks = card(page, 'Before it leaves');
  await expect(checks.getByText('14 people have no company: Salesforce will reject them.')).toBeVisible();
  await expect(go(page, 40)).toBeVisible();
  const line = checks.getByRole('listitem').filter({ hasText: 'no company' }).first();
  await line.getByText('Who', { exact: true }).click();
  await expect(line.getByRole('link', { name: NAMES[0] ?? '' })).toBeVisible();
  await expect(line.getByText('and 2 more')).toBeVisible();
  await line.getByRole('button', { name: 'Leave out' }).click();
  const { name, text } = await save(page, 26);
  expect(name).toMatch(/^assay-everyone-\d{4}-\d\d-\d\d\.csv$/);
  const rows = rowsOf(text);
  expect(rows).toHaveLength(26);
  expect(rows.every(({ Company }) => Company === 'Kestrel Yard')).toBe(true);
  expect(rows[0]).toMatchObject({ City: 'München', State: 'Bayern', Country: 'Germany' });
  const { ledger, exports } = (await readTables(page, ['ledger', 'exports'])) as {
    ledger: { type: string; subject: string }[];
    exports: object[];
  };
  const noted = ledger.filter(({ type }) => type === 'exported').map(({ subject }) => subject);
  expect(new Set(noted).size).toBe(26);
  expect(exports).toMatchObject([{ preset: 'salesforce', people: 26, scope: 'everyone', file: name }]);
  await expect(go(page, 26)).not.toHaveAttribute('aria-disabled', 'true');
  // A button that can be used again has its colour once it has turned into it.
  await expect.poll(() => page.evaluate<number>('document.getAnimations().length')).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
});

test('no suspect goes to HubSpot unless its stage map says so; what is changed is kept and taken back', async ({
  assay,
}) => {
  const page = await openExport(assay, 20);
  await everyone(page);
  await choose(page, 'HubSpot');
  const checks = card(page, 'Before it leaves');
  await expect(
    checks.getByText('4 people stay out: HubSpot is not to get these stages: Suspect.'),
  ).toBeVisible();
  await expect(go(page, 16)).toBeVisible();
  const map = card(page, 'Stages in HubSpot');
  await map.getByRole('checkbox', { name: 'Export Suspect' }).check();
  await expect(go(page, 20)).toBeVisible();
  await map.getByLabel('Lifecycle Stage of Suspect').fill('Other');
  await map.getByLabel('Lifecycle Stage of Suspect').press('Enter');
  await map.getByLabel('Owner').fill('me@us.example');
  await map.getByLabel('Owner').blur();
  await expect(page.getByText('Owner changed')).toBeVisible();
  const rows = rowsOf((await save(page, 20)).text);
  const suspect = rows.find((row) => row['Lifecycle Stage'] === 'Other');
  expect(suspect).toMatchObject({ 'Lead Status': 'NEW', 'Contact owner': 'me@us.example' });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(map.getByLabel('Owner')).toHaveValue('');
  await map.getByRole('button', { name: 'As at first' }).click();
  await expect(go(page, 16)).toBeVisible();
  await page.reload();
  await everyone(page);
  await choose(page, 'HubSpot');
  await expect(go(page, 16)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('columns are chosen and put in order, and the next export knows who is new since', async ({ assay }) => {
  const page = await openExport(assay, 6);
  await everyone(page);
  await choose(page, 'CSV for Excel');
  const columns = card(page, 'Columns');
  await columns.getByText('25 columns').click();
  await columns.getByRole('checkbox', { name: 'First Name' }).uncheck();
  await columns.getByRole('checkbox', { name: 'City' }).check();
  await columns.getByRole('button', { name: 'Move City up' }).click();
  await expect(columns.getByText('25 columns')).toBeVisible();
  const head = (text: string) => (parse(text, { bom: true }) as string[][])[0] ?? [];
  const first = head((await save(page, 6)).text);
  expect([first[0], first.at(-2), first.at(-1)]).toEqual(['Last Name', 'City', 'Last Seen']);
  await page.getByRole('radio', { name: /^New or changed since/ }).check();
  await expect(page.getByRole('button', { name: 'Export 0' })).toHaveAttribute('aria-disabled', 'true');
  await page.goto(assay.page(`dashboard.html#/people/01960000-0000-7000-8000-000000000002`));
  await page.getByRole('heading', { level: 1, name: 'Ana Putri' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('Met at the fair');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Met at the fair').first()).toBeVisible();
  await page.goto(assay.page('dashboard.html#/export'));
  await everyone(page);
  await choose(page, 'CSV for Excel');
  await page.getByRole('radio', { name: /^New or changed since/ }).check();
  expect(rowsOf((await save(page, 1)).text).map((row) => row['Full Name'])).toEqual(['Ana Putri']);
});

test('a workbook, cards and the clipboard leave as what they are', async ({ assay }) => {
  const page = await openExport(assay, 6);
  await everyone(page);
  await choose(page, 'Excel workbook');
  const book = await save(page, 6);
  expect(book.name).toMatch(/\.xlsx$/);
  expect(book.text.startsWith('PK')).toBe(true);
  await choose(page, 'vCard');
  const cards = readCards((await save(page, 6)).text);
  expect(cards.map((each) => each.FN?.[0]?.value).sort()).toEqual([...NAMES, 'Person 5'].sort());
  await choose(page, 'Calendar');
  await expect(page.getByText('6 people have no open follow-up and are not in the calendar.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export 0' })).toHaveAttribute('aria-disabled', 'true');
  await assay.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page, 'Clipboard for Sheets');
  await page.getByRole('button', { name: 'Copy 6' }).click();
  await expect(page.getByText('6 people copied')).toBeVisible();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied.split('\n')).toHaveLength(7);
});
