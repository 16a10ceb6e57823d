/** Steps of the tests of backups. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Assay } from '../browser/launch.ts';
import { expect } from './fixtures.ts';

const GIVEN = ['Nadia', 'Kwame', 'Ingrid', 'Wanjiru', 'Sefa'];
const FAMILY = ['Benkirane', 'Asante', 'Solheim', 'Kamau'];
/** The nth of them. */
export const nameOf = (n: number) => `${GIVEN[n % 5]} ${FAMILY[Math.floor(n / 5) % 4]}`;

/** Adds the people from one number to another by hand. */
export async function addPeople(page: Page, assay: Assay, from: number, to: number): Promise<void> {
  await page.goto(assay.page('dashboard.html#/add'));
  const lines = Array.from(
    { length: to - from },
    (_, n) => `${nameOf(from + n)}, Director of Operations, Firm ${n}`,
  );
  await page.getByLabel('People, one a line').fill(lines.join('\n'));
  await page.getByRole('button', { name: `Save ${to - from}` }).click();
  await expect(page.locator('.rail')).toContainText(String(to));
}

export interface MadeFile {
  name: string;
  buffer: Buffer;
}

/** Makes a backup in the settings and gives it back. */
export async function backUp(page: Page, assay: Assay, passphrase?: string): Promise<MadeFile> {
  await page.goto(assay.page('dashboard.html#/settings'));
  const card = page.getByRole('region', { name: 'Backup', exact: true });
  await card
    .getByText(passphrase === undefined ? 'Nothing' : 'Passphrase', { exact: true })
    .first()
    .click();
  if (passphrase !== undefined) {
    await card.getByLabel('Passphrase', { exact: true }).last().fill(passphrase);
    await card.getByLabel('The same again').fill(passphrase);
  }
  const started = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Back up now' }).click();
  const download = await started;
  await expect(card.getByText(/people backed up/)).toBeVisible({ timeout: 45_000 });
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

/** Picks a file on the page that restores it. */
export async function pickFile(page: Page, assay: Assay, { name, buffer }: MadeFile): Promise<void> {
  await page.goto(assay.page('dashboard.html#/restore'));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
