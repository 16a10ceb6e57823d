/** A file of people comes in: its columns, what will happen, how it went, the rows to fix, and the way back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';
import { buildFirstIcp } from '../browser/main-job.ts';
import { readTables } from '../browser/read-database.ts';
import { makeZip } from '../fixtures/make-zip.ts';
import { expect, test } from './fixtures.ts';

const CONNECTIONS = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ana,Putri,https://www.linkedin.com/in/ana-putri-invented,ana@tamarind.example,"Tamarind, Quay & Co",Head of Operations,03 Mar 2026',
  'José María,Etxeberria,https://www.linkedin.com/in/jm-etxeberria-invented,,Pelican Thorne,Director de Compras,15 Oct 2024',
  ',,,,,,11 Nov 2025',
  'Zoë,Lindqvist,https://www.linkedin.com/in/zoe-lindqvist-invented,not an address,Nordur,Buyer,01 Jan 2026',
  'Ana,Putri,https://www.linkedin.com/in/ana-putri-invented,ana@tamarind.example,"Tamarind, Quay & Co",Head of Operations,03 Mar 2026',
].join('\r\n');

const csv = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function openImport(assay: {
  context: { newPage(): Promise<Page> };
  page(path: string): string;
}): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('welcome.html'));
  await buildFirstIcp(page);
  await page.goto(assay.page('dashboard.html#/import'));
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  return page;
}

const choose = async (page: Page, file: ReturnType<typeof csv>) =>
  await page.locator('input[type="file"]').setInputFiles(file);

const facts = async (page: Page) => {
  const { people } = (await readTables(page, ['people'])) as {
    people: { facts: Record<string, { value: unknown }>; tags: string[] }[];
  };
  return people.map(({ facts: known, tags }) => ({
    name: known.name?.value,
    company: known.company?.value,
    channel: known.channel?.value,
    tags,
  }));
};

test('connections come in with a report and the rows to fix, a second time nothing is new, and all of it goes again', async ({
  assay,
}) => {
  const page = await openImport(assay);
  await choose(page, csv('Connections.csv', CONNECTIONS));
  await expect(page.getByText('LinkedIn connections, 5 rows')).toBeVisible();
  await expect(page.locator('.import-people')).toContainText('José María Etxeberria');
  await expect(page.locator('.import-counts')).toContainText('new people3');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel('How you came by them').selectOption('purchased-list');
  await page.getByRole('button', { name: 'Import 3' }).click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  expect((await facts(page)).toSorted((a, b) => String(a.name).localeCompare(String(b.name)))).toEqual([
    { name: 'Ana Putri', company: 'Tamarind, Quay & Co', channel: 'purchased-list', tags: ['Connections'] },
    {
      name: 'José María Etxeberria',
      company: 'Pelican Thorne',
      channel: 'purchased-list',
      tags: ['Connections'],
    },
    { name: 'Zoë Lindqvist', company: 'Nordur', channel: 'purchased-list', tags: ['Connections'] },
  ]);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'File to fix, 1 row' }).click();
  const toFix = readFileSync(await (await saved).path(), 'utf8');
  expect(toFix).toContain('"No name"');
  await choose(await another(page), csv('fix.csv', toFix));
  await expect(page.getByText('There is nobody to import.').last()).toBeVisible();

  await choose(await another(page), csv('Connections.csv', CONNECTIONS));
  await expect(page.locator('.import-counts')).toContainText('already here; what is new is added3');
  await page.getByRole('button', { name: 'Import 3' }).click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unchanged 4/ })).toBeVisible();

  await another(page);
  const first = page.locator('.import-earlier').last();
  await first.getByRole('button', { name: 'Undo this import' }).click();
  await expect(first).toContainText('· taken back');
  await expect(page.locator('.import-earlier').first()).toContainText('0 added, 0 updated');
  const left = await readTables(page, ['people', 'ledger', 'parts']);
  expect(left).toEqual({ people: [], ledger: [], parts: [] });
});

/** Back to where a file is chosen. */
async function another(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Another file' }).click();
  return page;
}

test('what a column becomes is chosen once for files with the same headings', async ({ assay }) => {
  const page = await openImport(assay);
  const sheet = (name: string) =>
    csv('fair.csv', `Wer;Hallenplan-Nr.;E-Mail geschäftlich\n${name};4;${name.toLowerCase()}@quay.example\n`);
  await choose(page, sheet('Ada'));
  await expect(page.getByText('A table, 1 row')).toBeVisible();
  await expect(page.getByText('Say which column holds the name.').last()).toBeVisible();
  await page.getByLabel('The headings').selectOption('None');
  await expect(page.getByText('A table, 2 rows')).toBeVisible();
  await page.getByLabel('The headings').selectOption('1');
  await page.getByLabel('What “Wer” becomes').selectOption('full-name');
  await page.getByLabel('What “Hallenplan-Nr.” becomes').selectOption('custom:Hallenplan-Nr.');
  await page.getByRole('button', { name: 'Import 1' }).click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  await choose(await another(page), sheet('Bo'));
  await expect(page.getByText('As you chose for a file with these headings before.')).toBeVisible();
  await page.getByRole('button', { name: 'Import 1' }).click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  const { people } = (await readTables(page, ['people'])) as { people: { custom: object }[] };
  expect(people.map(({ custom }) => custom)).toMatchObject([
    { 'Hallenplan-Nr.': { value: '4', source: { kind: 'file', file: 'fair.csv' } } },
    { 'Hallenplan-Nr.': { value: '4' } },
  ]);
});

test('a file that is no list is refused in a sentence, and nothing changes', async ({ assay }) => {
  const page = await openImport(assay);
  const refused: [string, Buffer | string, string][] = [
    ['empty.csv', '', 'The file is empty.'],
    ['picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'This is no list of people'],
    [
      'archive.csv',
      Buffer.from(makeZip([{ name: 'Connections.csv', content: CONNECTIONS }])),
      'This is an archive.',
    ],
    ['page.xls', '<html><body><table><tr><td>Ana</td></tr></table></body></html>', 'This is a web page'],
  ];
  for (const [name, content, sentence] of refused) {
    await choose(page, csv(name, content));
    await expect(page.getByRole('alert')).toContainText(`${name}: ${sentence}`.slice(0, name.length + 2));
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
  }
  expect(await readTables(page, ['people', 'ledger', 'imports', 'parts'])).toEqual({
    people: [],
    ledger: [],
    imports: [],
    parts: [],
  });
});

const manyRows = (n: number) =>
  [
    'Name,Email,Company',
    ...Array.from({ length: n }, (_, at) => `Person ${at},p${at}@crowd.example,Crowd ${at % 50}`),
  ].join('\n');

test('an import goes on where its page was closed, and one that is stopped keeps what came in', async ({
  assay,
}) => {
  const page = await openImport(assay);
  await choose(page, csv('many.csv', manyRows(1_500)));
  await page.getByRole('button', { name: 'Import 1,500' }).click();
  await expect(page.getByText('Importing')).toBeVisible({ timeout: 30_000 });
  await page.close();

  const again = await assay.context.newPage();
  await again.goto(assay.page('dashboard.html#/import'));
  await expect(again.locator('.import-earlier')).toContainText('1,500 added, 0 updated · done', {
    timeout: 60_000,
  });
  const whole = await readTables(again, ['people', 'ledger', 'parts']);
  expect([whole.people?.length, whole.ledger?.length, whole.parts?.length]).toEqual([1_500, 3_000, 0]);

  await choose(again, csv('more.csv', manyRows(3_000).replaceAll('@crowd', '@other')));
  await again.getByRole('button', { name: 'Import 3,000' }).click();
  await expect(again.getByText('Importing')).toBeVisible({ timeout: 30_000 });
  await again.getByRole('button', { name: 'Cancel' }).click();
  await expect(again.getByRole('heading', { name: 'Import stopped' })).toBeVisible();
  const { imports, people, parts } = await readTables(again, ['imports', 'people', 'parts']);
  const stopped = (imports as { state: string; counts: { added: number } }[]).find(
    ({ state }) => state === 'cancelled',
  );
  expect(parts).toEqual([]);
  expect(people?.length).toBe(1_500 + (stopped?.counts.added ?? -1));
  expect(stopped?.counts.added).toBeLessThan(3_000);
});
