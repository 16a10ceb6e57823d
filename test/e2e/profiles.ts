/** What the walks through profiles have in common. */
import type { Locator, Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { expect } from './fixtures.ts';

const PEOPLE = [
  'Nadia Benkirane, Director of Operations, Fjordkost AS',
  'Kwame Asante, Head of Purchasing, Tamarind Quay',
  'Ingrid Solheim, Marketing Manager, Nordlys Media',
  'Wanjiru Kamau, VP Marketing, Harbour Foods',
];

export const violationsOf = (page: Page) => page.evaluate<string[]>(RUN_AXE);

/** A page of the dashboard with four people in it, at the list of profiles. */
export async function openWithPeople(assay: Assay): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/add'));
  await page.getByLabel('People, one a line').fill(PEOPLE.join('\n'));
  await page.getByRole('button', { name: 'Save 4' }).click();
  await expect(page.locator('.rail')).toContainText('4');
  await page.goto(assay.page('dashboard.html#/icps'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ICPs');
  return page;
}

export const rowOf = (page: Page, field: string): Locator =>
  page.locator('.criterion-row', { has: page.getByRole('button', { name: `Remove ${field}`, exact: true }) });
export const useButton = (page: Page) => page.getByRole('button', { name: /^Use this version/ });
export const undo = (page: Page) => page.getByRole('button', { name: /Undo/ });

/** Takes the template of marketing leaders up, asks for a level by hand, and leaves it as a draft. */
export async function startFromTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From a template' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start from a template');
  expect(await page.locator('.template').count()).toBeGreaterThanOrEqual(6);
  await page.getByRole('button', { name: /^Start from this.*Marketing leader/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marketing leader');
  for (const field of ['Size', 'Channel'])
    await rowOf(page, field)
      .getByRole('button', { name: `Remove ${field}`, exact: true })
      .click();
  // Listed one by one: what an order means is another test's.
  await rowOf(page, 'Seniority').getByLabel('how it is tested').selectOption('one-of');
}

export async function useVersion(page: Page, n: number): Promise<void> {
  await useButton(page).click();
  await expect(page.getByText(`Version ${n} is in use`)).toBeVisible();
  await expect(page.locator('.page-header')).toContainText(`Version ${n}`);
}

export async function pick(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
