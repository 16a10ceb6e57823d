/** `npm run listing`: the stores' texts in every language and the pictures beside them, 1280 by 800, written to docs/store. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../../lib/model/words.ts';
import { type Assay, launchAssay, welcomePage } from '../../browser/launch.ts';
import { writeTables } from '../../browser/write-database.ts';
import { makePictureDay, PICTURE_NOW, PICTURE_ZONE } from '../../fixtures/picture-day.ts';
import { LISTINGS, type ListingWords } from './listing-words.ts';
import { printListing } from './print-listing.ts';

const STORE = path.resolve('docs', 'store');
const day = makePictureDay();
const [someone] = day.people;

/** The view of each picture, and what stands on it once it is drawn. */
const VIEWS: Record<keyof ListingWords['pictures'], readonly [route: string, drawn: string]> = {
  today: ['/', '.touch-panel'],
  pipeline: ['/pipeline', '.board-card'],
  people: ['/people', 'tbody tr:not(.table-spacer)'],
  person: [`/people/${someone?.id}`, 'h1'],
  icp: ['/icp', '.preview:not(:has-text("Trying"))'],
};

async function takePictures(assay: Assay): Promise<void> {
  await (await welcomePage(assay)).close();
  const page: Page = await assay.context.newPage();
  await page.clock.setFixedTime(PICTURE_NOW);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(assay.page('dashboard.html#/settings'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await writeTables(page, { ...day });
  for (const [name, [route, drawn]] of Object.entries(VIEWS)) {
    await page.goto('about:blank');
    await page.goto(assay.page(`dashboard.html#${route}`));
    await page.locator(drawn).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(STORE, `${name}.png`) });
  }
  await assay.context.close();
}

mkdirSync(STORE, { recursive: true });
for (const locale of LOCALES) writeFileSync(path.join(STORE, `${locale}.md`), printListing(LISTINGS[locale]));
const profile = mkdtempSync(path.join(tmpdir(), 'assay-listing-'));
try {
  await takePictures(await launchAssay({ profile, timezone: PICTURE_ZONE }));
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
