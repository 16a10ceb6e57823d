/** A discovery call from start to end by keyboard, through a reload, and from Today. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import { readTables } from '../browser/read-database.ts';
import { expect, test } from './fixtures.ts';
import { dataOf, openPerson } from './one-person.ts';

const lineOf = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const inHand = (page: Page) => page.locator('.call-item-current .call-line-name');

test('a whole call by keyboard, with a reload in the middle', async ({ assay, page }) => {
  const call = await openPerson(assay, page, 0);
  // It stands once the settings are read, which say whether single keys act.
  await call.getByRole('radiogroup', { name: 'Framework' }).waitFor();
  await call.keyboard.press('d');
  await expect(call).toHaveURL(/\/call$/);
  await call.getByRole('timer').waitFor();
  expect(await call.evaluate<string[]>(RUN_AXE)).toEqual([]);
  const before = await call.locator('.score-value').textContent();

  // Down to a question of discovery: the first waits for a fact of the fit.
  const budget = lineOf(call, 'Budget');
  while (!/Budget/.test((await inHand(call).textContent()) ?? '')) await call.keyboard.press('j');
  await call.keyboard.press('3');
  await expect(budget).toContainText('kept');
  await expect(call.locator('.score-value')).not.toHaveText(before ?? '');
  // Going on by itself, to be answered in detail.
  await expect(inHand(call)).toHaveText('Authority');
  await call.keyboard.press('w');
  await expect(call.getByLabel('In their words')).toBeFocused();
  await call.keyboard.type('My boss signs, I choose');
  expect(await call.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await call.keyboard.press('Escape');
  await call.keyboard.press('n');
  await call.keyboard.type('Two depots, one in Aarhus');
  await call.keyboard.press('Escape');
  const started = await call.locator('.call-time').textContent();

  await call.reload();
  await call.getByRole('timer').waitFor();
  await expect(call.getByRole('textbox', { name: 'Notes' })).toHaveValue('Two depots, one in Aarhus');
  await expect(budget).toContainText('kept');
  await expect(call.locator('.call-time')).toContainText(started?.match(/since.*/)?.[0] ?? 'since');
  await lineOf(call, 'Authority').focus();
  await call.keyboard.press('Enter');
  await expect(call.getByLabel('In their words')).toHaveValue('My boss signs, I choose');
  // What was typed goes with the answer that is picked.
  await call.locator('h1').focus();
  await call.keyboard.press('2');
  await expect(lineOf(call, 'Authority')).toContainText('My boss signs, I choose');
  const answers = (await dataOf(call, 'answered')) as { key: string; answer: Record<string, unknown> }[];
  expect(answers.map(({ key, answer }) => [key, answer.state, answer.note])).toEqual([
    ['budget', 'yes', undefined],
    ['authority', 'partial', 'My boss signs, I choose'],
  ]);

  await call.keyboard.press('l');
  await expect(call.getByRole('button', { name: 'Asked for information' })).toBeFocused();
  await call.keyboard.press('Enter');
  // Until it is kept, the move waits for it.
  await expect(call.getByText('Logged: Asked for information')).toBeVisible();
  await call.keyboard.press('p');
  await expect(call.locator('.call-time')).toContainText('paused');

  await call.keyboard.press('e');
  await expect(call.getByRole('button', { name: /^Finish/ })).toHaveAttribute('aria-disabled', 'true');
  await call.keyboard.press('1');
  await call.keyboard.press('1');
  await expect(call.getByRole('button', { name: 'Positive' })).toHaveAttribute('aria-pressed', 'true');
  // The gate is met by what was logged in the call; the move is written with the finish.
  await call.keyboard.press('m');
  await call.getByRole('button', { name: 'Move to Lead', exact: true }).focus();
  await call.keyboard.press('Enter');
  await expect(call.getByText('Moves to Lead with the finish.')).toBeVisible();
  await call.keyboard.press('s');
  await call.keyboard.press('Enter');
  expect(await call.evaluate<string[]>(RUN_AXE)).toEqual([]);
  expect(await dataOf(call, 'called')).toEqual([]);
  await call.keyboard.press('f');

  await expect(call).not.toHaveURL(/\/call$/);
  await expect(call.getByText(/^Call with .* saved/)).toBeVisible();
  const [called] = await dataOf(call, 'called');
  expect(called).toMatchObject({ outcome: { disposition: 'reached', sentiment: 'positive' } });
  const signals = await dataOf(call, 'signalled');
  expect(signals.map(({ kind }) => kind).sort()).toEqual(['information-request', 'two-way-contact']);
  expect(await dataOf(call, 'noted')).toEqual([{ text: 'Two depots, one in Aarhus' }]);
  expect(await dataOf(call, 'moved')).toMatchObject([{ from: 'suspect', to: 'lead' }]);
  expect(await dataOf(call, 'scheduled')).toHaveLength(1);
  await expect(call.getByText(/^Called for/)).toBeVisible();

  // One undo for all of it, which gives the call back as it stood.
  await call.keyboard.press('Control+z');
  await expect(call.getByText(/^Called for/)).toBeHidden();
  const [person] = (await readTables(call, ['people'])).people as Record<string, unknown>[];
  expect(person).toMatchObject({ stage: 'suspect', signals: [{ kind: 'information-request' }] });
  await call.keyboard.press('d');
  await expect(call.getByText('Moves to Lead with the finish.')).toBeVisible();
  await expect(call.getByRole('textbox', { name: 'Notes' })).toHaveValue('Two depots, one in Aarhus');
});

test('D on Today opens the call, and the finish settles what was due', async ({ assay, page }) => {
  const person = await openPerson(assay, page, 0);
  await person.getByRole('button', { name: 'Tomorrow' }).click();
  await expect.poll(() => dataOf(person, 'scheduled')).toHaveLength(1);
  await person.clock.setFixedTime(Date.now() + 86_400_000);
  await person.goto(assay.page('dashboard.html#/'));
  await person.reload();
  await person.getByRole('button', { name: /^Call view/ }).waitFor();
  await expect(async () => {
    await person.keyboard.press('d');
    await expect(person).toHaveURL(/\/call$/, { timeout: 500 });
  }).toPass();
  await person.getByRole('button', { name: /^End the call/ }).click();
  const settled = person.getByRole('checkbox', { name: /^Also done with this call/ });
  await expect(settled).toBeChecked();
  await person.getByRole('button', { name: 'No answer' }).click();
  await person.getByRole('button', { name: /^Finish/ }).click();
  await expect.poll(() => dataOf(person, 'done')).toMatchObject([{ outcome: { disposition: 'no-answer' } }]);
  expect(await dataOf(person, 'signalled')).toEqual([]);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the call and its end hold to the rules', async ({ assay, page }) => {
    const call = await openPerson(assay, page, 0, '/call');
    await call.getByRole('timer').waitFor();
    expect(await call.evaluate<string[]>(RUN_AXE)).toEqual([]);
    await call.setViewportSize({ width: 480, height: 900 });
    await call.getByRole('button', { name: /^End the call/ }).click();
    await call.getByRole('button', { name: 'Meeting set' }).click();
    expect(await call.evaluate<string[]>(RUN_AXE)).toEqual([]);
    // Nothing is wider than the window.
    const width = await call.evaluate(() => document.querySelector('.page')?.scrollWidth ?? 0);
    expect(width).toBeLessThanOrEqual(480);
  });
});
