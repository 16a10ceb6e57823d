/** One person, held against one profile, and the dashboard on a page of theirs. */
import type { Page } from '@playwright/test';
import type { Icp } from '../../lib/model/icp.ts';
import type { Assay } from '../browser/launch.ts';
import { buildFirstIcp, pressShortcut } from '../browser/main-job.ts';
import { readTables } from '../browser/read-database.ts';
import { writeTables } from '../browser/write-database.ts';
import { addressOf, personAt } from './fixtures.ts';

interface Entry {
  type: string;
  action: string;
  data: Record<string, unknown>;
}

const entriesOf = async (page: Page) => (await readTables(page, ['ledger'])).ledger as Entry[];
/** What the ledger says of a type, oldest first. */
export const dataOf = async (page: Page, type: string) =>
  (await entriesOf(page)).filter((entry) => entry.type === type).map(({ data }) => data);

/** A profile sought, one person captured, and the dashboard on a page of theirs. */
export async function openPerson(assay: Assay, page: Page, n: number, view = ''): Promise<Page> {
  const welcome = await assay.context.newPage();
  await welcome.goto(assay.page('welcome.html'));
  await buildFirstIcp(welcome);
  await page.goto(addressOf(personAt(n)));
  await page.bringToFront();
  await pressShortcut(assay);
  await welcome.goto(assay.page('dashboard.html#/people'));
  const [person] = (await readTables(welcome, ['people'])).people as { id: string }[];
  if (!person) throw new Error('nobody was captured');
  await welcome.goto(assay.page(`dashboard.html#/people/${person.id}${view}`));
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  await welcome.bringToFront();
  return welcome;
}

/** Makes one criterion all that the profile in use asks for, past its editor, with the browser's raw API. */
export async function seekOnly(page: Page, criterion: object): Promise<void> {
  const one = { id: 'c1', kind: 'must', weight: 10, prior: 0.3, ...criterion };
  const [icp] = (await readTables(page, ['icps'])).icps as Icp[];
  const parts = { fit: 100, readiness: 0, engagement: 0 };
  await writeTables(page, { icps: [{ ...icp, criteria: [one], parts }] });
}
