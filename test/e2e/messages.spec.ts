/** Messages: written by keyboard, refused until they are right, copied, logged and taken back; the library they are made of. */
import type { Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { writeTables } from '../browser/write-database.ts';
import { expect, test } from './fixtures.ts';
import { AT, GUIDE } from './library-rows.ts';
import { dataOf, openPerson } from './one-person.ts';

const composer = (page: Page) => page.getByRole('region', { name: /^Message to/ });
const words = (page: Page) => composer(page).getByRole('textbox', { name: 'Message' });
const findings = (page: Page) => composer(page).locator('.finding');
const copy = (page: Page) => composer(page).getByRole('button', { name: 'Copy and log' });

/** What is on the clipboard, as any program would paste it. */
async function pasted(assay: Assay): Promise<string> {
  const page = await assay.context.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await page.bringToFront();
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

/** A person's page with the composer open, and a name to sign with. */
async function openComposer(assay: Assay, page: Page): Promise<Page> {
  const person = await openPerson(assay, page, 0);
  await person.getByRole('button', { name: 'Write a message' }).click();
  await composer(person).getByLabel('Your name').fill('Ines Calder');
  await composer(person).getByRole('button', { name: 'Save' }).click();
  await expect(words(person)).toHaveValue(/Ines Calder/);
  return person;
}

test('filled in, copied without a brace, logged with what it was made of, and taken back', async ({
  assay,
  page,
}) => {
  const person = await openPerson(assay, page, 0);
  await person.getByRole('button', { name: 'Next touch' }).waitFor();
  await person.keyboard.press('c');
  await expect(words(person)).toBeFocused();
  // Nobody signed yet, so it cannot leave.
  await expect(findings(person)).toContainText(['“{{sender name}}” is still open']);
  await expect(copy(person)).toHaveAttribute('aria-disabled', 'true');
  expect(await violationsOf(person)).toEqual([]);
  await composer(person).getByLabel('Your name').fill('Ines Calder');
  await person.keyboard.press('Enter');
  await expect(composer(person)).toContainText('Nothing stands against it.');
  await words(person).focus();
  const text = await words(person).inputValue();
  await person.keyboard.press('Control+Enter');
  await expect(composer(person)).toBeHidden();
  await expect(person.getByText(/^Message to .* logged/)).toBeVisible();
  const clip = await pasted(assay);
  expect(clip.replaceAll('\r\n', '\n')).toBe(text);
  expect(clip).not.toMatch(/\{\{|\}\}/);
  const [logged] = await dataOf(person, 'contacted');
  expect(logged).toMatchObject({
    channel: 'linkedin',
    outcome: { disposition: 'sent' },
    message: { template: 'built-in-en-question', text },
  });
  await person.bringToFront();
  await person.keyboard.press('Control+Z');
  await expect.poll(async () => (await readTables(person, ['contacts'])).contacts).toEqual([]);
});

test('what is typed is read at every letter, shown where it stands, and kept over a reload', async ({
  assay,
  page,
}) => {
  const person = await openComposer(assay, page);
  await words(person).fill(
    'Hi Zebulon,\n\ncongratulations on your new role! More at http://example.com.\n\nInes',
  );
  await expect(findings(person)).toHaveCount(3);
  await expect(copy(person)).toHaveAttribute('aria-disabled', 'true');
  const link = findings(person).filter({ hasText: 'no safe link' });
  await link.getByRole('button', { name: 'Show' }).click();
  const chosen = await words(person).evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  );
  expect(chosen).toContain('http://example.com');
  await link.getByRole('button', { name: 'Take it out' }).click();
  await expect(findings(person)).toHaveCount(2);
  await expect(words(person)).not.toHaveValue(/http:/);
  await person.reload();
  await person.getByRole('button', { name: 'Write a message' }).click();
  await expect(words(person)).toHaveValue(/Zebulon/);
  await composer(person).getByRole('button', { name: 'Fill in again' }).click();
  await expect(findings(person)).toHaveCount(0);
  // An invitation is short, an e-mail has no way to them, and the copy says so.
  await composer(person).getByLabel('Kind').selectOption('Invitation');
  await words(person).fill('x'.repeat(301));
  await expect(findings(person)).toContainText(['301 characters, and only 300 fit']);
  await composer(person).getByLabel('Kind').selectOption('E-mail');
  await expect(findings(person).filter({ hasText: 'No e-mail address is known' })).toBeVisible();
});

test('a follow-up in hand is done with its message, in one act', async ({ assay, page }) => {
  const person = await openComposer(assay, page);
  const said = { name: 'value', language: 'en', pains: [], personas: [], text: 'We halve the returns.' };
  await writeTables(person, { snippets: [{ ...said, id: 's1', updatedAt: AT }] });
  await person.reload();
  await person.getByRole('button', { name: 'Write a message' }).click();
  await composer(person).getByLabel('Insert a snippet').selectOption({ index: 1 });
  await expect(words(person)).toHaveValue(/We halve the returns\./);
  await person.getByRole('button', { name: 'Close' }).click();
  await person.getByRole('button', { name: 'Tomorrow' }).click();
  await expect.poll(() => dataOf(person, 'scheduled')).toHaveLength(1);
  await person.goto(assay.page('dashboard.html#/'));
  await person
    .getByRole('button', { name: /Write a message/ })
    .first()
    .click();
  await expect(composer(person)).toContainText('Also done with it');
  expect(await violationsOf(person)).toEqual([]);
  await copy(person).click();
  await expect.poll(() => dataOf(person, 'done')).toHaveLength(1);
  expect(await dataOf(person, 'contacted')).toMatchObject([{ message: { snippets: ['s1'] } }]);
  const { ledger } = await readTables(person, ['ledger']);
  const entries = ledger as { type: string; action: string }[];
  const acts = entries
    .filter(({ type }) => type === 'done' || type === 'contacted')
    .map(({ action }) => action);
  expect(new Set(acts).size).toBe(1);
});

test('a template is explained where it is wrong, mended at a click, shown for a person, saved and deleted', async ({
  assay,
  page,
}) => {
  const dash = await openPerson(assay, page, 0);
  await dash.goto(assay.page('dashboard.html#/messages'));
  await dash.getByRole('button', { name: 'New template' }).click();
  await expect(dash).toHaveURL(/messages\/template\//);
  await dash.getByLabel('Kind of message').selectOption('LinkedIn message');
  const text = dash.getByRole('textbox', { name: 'Text' });
  await text.fill('Hi {{frist name}},\n{{if title}}as {{title}} you know.');
  const problems = dash.locator('.template-problems li');
  await expect(problems).toHaveText([
    /Line 1, character 4.*There is no “frist name”\. Did you mean “first name”\?/,
    /Line 2, character 1.*This condition has no end\./,
  ]);
  expect(await violationsOf(dash)).toEqual([]);
  await expect(dash.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  await dash.getByRole('button', { name: 'Write “first name”' }).click();
  await expect(problems).toHaveCount(1);
  await text.press('End');
  await text.press('Control+End');
  await text.pressSequentially('{{end}}');
  await expect(problems).toHaveCount(0);
  await text.pressSequentially('\nThank you for joining our webinar.');
  await expect(problems).toContainText(
    'says that they were at a webinar. Put it between {{if …}} and {{end}}',
  );
  await text.press('Shift+Home');
  await text.press('Backspace');
  await expect(problems).toHaveCount(0);
  await expect(dash.locator('.message-preview')).toContainText(/Hi \w+,\nas .+ you know\./);
  expect(await violationsOf(dash)).toEqual([]);
  await dash.getByRole('button', { name: 'Save' }).click();
  await dash.getByRole('link', { name: 'Back to the list' }).click();
  const own = dash.getByRole('table', { name: 'Yours' });
  await expect(own.getByRole('rowheader')).toHaveText(['My template']);
  await own.getByRole('button', { name: 'Actions for My template' }).click();
  await dash.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(own).toBeHidden();
  await expect(dash.getByText('“My template” deleted')).toBeVisible();
  await dash.keyboard.press('Control+Z');
  await expect(own.getByRole('rowheader')).toHaveText(['My template']);
});

test('content goes to a person once, gaps stand out, and rates come with their counts', async ({
  assay,
  page,
}) => {
  const person = await openComposer(assay, page);
  await writeTables(person, { contents: [GUIDE] });
  await person.reload();
  await person.getByRole('button', { name: 'Write a message' }).click();
  const content = composer(person).getByLabel('Content');
  await content.selectOption({ index: 1 });
  await words(person).fill(`Hi there, this may help: ${GUIDE.link}`);
  await expect(findings(person)).toHaveCount(0);
  await copy(person).click();
  await expect(composer(person)).toBeHidden();
  await person.getByRole('button', { name: 'Write a message' }).click();
  await expect(content.getByRole('option')).toHaveText(['Nothing fits that they have not had']);
  await words(person).fill(`Once more: ${GUIDE.link}`);
  await expect(findings(person)).toContainText([/went to them on/]);
  await person.goto(assay.page('dashboard.html#/messages/content'));
  const gaps = person.getByRole('table', { name: 'Where content is missing' });
  await expect(gaps.getByRole('cell')).toHaveText(['1', 'none', 'none']);
  expect(await violationsOf(person)).toEqual([]);
  await person.goto(assay.page('dashboard.html#/messages'));
  const row = person.getByRole('row').filter({ hasText: 'One honest question' });
  await expect(row).toContainText('0 of 1, too few for a rate');
});
