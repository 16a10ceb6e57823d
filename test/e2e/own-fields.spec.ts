/** Fields of the user's own and what is said of words sought, among the other facts: added, changed, cleared, taken back. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import { openOnKnown } from '../browser/main-job.ts';
import { until } from '../browser/raw-target.ts';
import { expect, personAt, test } from './fixtures.ts';
import { dataOf, openPerson, seekOnly } from './one-person.ts';

const rowOf = (page: Page, name: string) =>
  page.locator('.own-facts .fact').filter({ has: page.getByText(name, { exact: true }) });

/** Makes one criterion all that the profile in use asks for, seen by the view in front. */
async function seek(page: Page, criterion: object): Promise<void> {
  await seekOnly(page, criterion);
  await page.reload();
}

test('a field is added, changed, cleared and brought back by keyboard, and bad input is named', async ({
  assay,
  page,
}) => {
  const person = await openPerson(assay, page, 0);
  await seek(person, { field: 'custom', name: 'Uses SAP', values: ['yes'] });
  const add = person.getByRole('button', { name: 'Add a field' });
  await add.press('Enter');
  const [name, value] = [
    person.getByLabel('Field', { exact: true }),
    person.getByLabel('Value', { exact: true }),
  ];
  await expect(name).toBeFocused();
  // What a profile asks for is offered.
  await expect(person.locator('datalist option[value="Uses SAP"]')).toHaveCount(1);
  await name.press('Enter');
  await expect(person.getByText('Give the field a name, like Uses SAP.')).toBeVisible();
  await expect(person.getByText('Give the field a value.')).toBeVisible();
  await name.fill('x'.repeat(61));
  await value.fill('y'.repeat(501));
  await value.press('Enter');
  await expect(person.getByText('A name has 60 characters at most.')).toBeVisible();
  await expect(person.getByText('A value has 500 characters at most.')).toBeVisible();
  expect(await person.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await name.fill('uses sap');
  await value.fill(' yes ');
  await value.press('Enter');
  // As the profile writes it, so that the profile finds it.
  await expect(rowOf(person, 'Uses SAP')).toContainText('yesYou, ');
  await expect(person.getByText(/^yes, as you said on/)).toBeVisible();
  expect(await dataOf(person, 'custom-edited')).toEqual([{ name: 'Uses SAP', value: 'yes' }]);

  await add.click();
  await name.fill('USES sap');
  await value.fill('no');
  await value.press('Enter');
  await expect(person.getByText('This person already has a field of that name.')).toBeVisible();
  await value.press('Escape');

  await person.getByRole('button', { name: 'Edit Uses SAP' }).press('Enter');
  await person.getByLabel('Uses SAP').fill('since 2019');
  await person.getByLabel('Uses SAP').press('Enter');
  await expect(rowOf(person, 'Uses SAP')).toContainText('since 2019');
  await person.getByRole('button', { name: 'Edit Uses SAP' }).press('Enter');
  await person.getByLabel('Uses SAP').fill('');
  await person.getByLabel('Uses SAP').press('Enter');
  await expect(rowOf(person, 'Uses SAP')).toHaveCount(0);
  await expect(add).toBeFocused();
  await person.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(person, 'Uses SAP')).toContainText('since 2019');
});

test('what was said of words is told, changed and taken back where the facts are', async ({
  assay,
  page,
}) => {
  const person = await openPerson(assay, page, 0);
  await seek(person, { field: 'company', values: ['Frostledger', 'kulde.example'] });
  const question = person.getByRole('group', { name: 'Ask next' });
  await expect(question).toContainText('Frostledger, kulde.example · Do they work for');
  await question.getByRole('button', { name: 'No', exact: true }).click();
  const row = rowOf(person, 'Company');
  await expect(row).toContainText('No · Frostledger, kulde.example');
  await expect(person.getByText(/kulde\.example, as you said on/)).toBeVisible();
  await expect(person.getByRole('listitem').filter({ hasText: 'Company: no' })).toContainText(
    'kulde.example',
  );
  await person.getByRole('button', { name: 'Edit Company: Frostledger, kulde.example' }).click();
  await person.getByLabel('Frostledger, kulde.example').selectOption('Yes');
  await person.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(row).toContainText('Yes · Frostledger');
  expect(await person.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await person.getByRole('button', { name: 'Edit Company: Frostledger, kulde.example' }).click();
  await person.getByLabel('Frostledger, kulde.example').selectOption('Not stated');
  await person.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(row).toHaveCount(0);
  await expect(question).toBeVisible();
  expect(await dataOf(person, 'answered')).toHaveLength(3);
});

test('the popup adds a field of someone known within its width, and takes it back', async ({
  assay,
  page,
}) => {
  const person = await openPerson(assay, page, 0);
  await page.bringToFront();
  const popup = await openOnKnown(assay, personAt(0).slug);
  await popup.click('All fields');
  await popup.click('Add a field');
  await popup.fill('Field', 'Cold rooms across all of the sites they run');
  await popup.fill('Value', 'more than a dozen, Pfaffenhofenanderilmverteilzentrumssüd included');
  await popup.press('Enter');
  await until('the field to be kept', async () => (await dataOf(person, 'custom-edited'))[0]);
  await popup.see('Pfaffenhofen');
  expect(await popup.raw.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await popup.click('Undo');
  await until('the field to be taken back', async () => (await dataOf(person, 'undone'))[0]);
  await popup.close();
});
