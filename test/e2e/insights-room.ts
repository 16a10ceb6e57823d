/** The insights room in a browser: opened over ledgers, its cards and their files. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Entry } from '../../lib/model/ledger.ts';
import type { Assay } from '../browser/launch.ts';
import { writeTables } from '../browser/write-database.ts';
import { makeHandMadeHistory } from '../fixtures/hand-made-history.ts';
import { PURSUIT_ICP, rowsOf } from '../fixtures/pursuits.ts';
import { expect } from './fixtures.ts';

/** The insights room over these ledgers. */
export async function openInsights(assay: Assay, entries: readonly Entry[]): Promise<Page> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  const people = rowsOf(entries, PURSUIT_ICP, new Date().toISOString());
  await writeTables(page, {
    ledger: entries,
    people,
    icps: entries.length > 0 ? [PURSUIT_ICP] : [],
    counts: [{ key: 'all', n: people.length }],
  });
  await page.goto(assay.page('dashboard.html#/insights'));
  // What the page has read so far it keeps, and it heard nothing of rows written past its own code.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible();
  return page;
}

/** The room over fifteen people whose numbers are known by heart. */
export const openHandMade = (assay: Assay) =>
  openInsights(assay, makeHandMadeHistory(new Date().toISOString()));

export const FUNNEL = 'Lead to prospect, the number to move';
export const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();
export const marks = (page: Page, name: string) => card(page, name).getByRole('img');
export const asTable = (page: Page, name: string) =>
  page.getByRole('button', { name: `Table: ${name}` }).click();

/** A saved file, picked from a card's menu. */
export async function save(
  page: Page,
  name: string,
  kind: 'CSV' | 'PNG',
): Promise<{ name: string; file: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `More: ${name}` }).click();
  await page.getByRole('menuitem', { name: `Save as ${kind}` }).click();
  const download = await started;
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}
