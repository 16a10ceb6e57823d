/** `npm run pictures`: the README's pictures, of an invented Tuesday, written to docs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchAssay, welcomePage } from '../browser/launch.ts';
import { writeTables } from '../browser/write-database.ts';
import { makePictureDay, PICTURE_NOW, PICTURE_ZONE } from '../fixtures/picture-day.ts';

const DOCS = path.resolve('docs');

/** As WebP, a third of what a PNG of it weighs. */
async function shoot(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90 });
  writeFileSync(path.join(DOCS, name), Buffer.from(data, 'base64'));
  await session.detach();
}

const profile = mkdtempSync(path.join(tmpdir(), 'assay-pictures-'));
try {
  const assay = await launchAssay({ profile, timezone: PICTURE_ZONE });
  await (await welcomePage(assay)).close();
  const page = await assay.context.newPage();
  await page.clock.setFixedTime(PICTURE_NOW);
  await page.goto(assay.page('dashboard.html#/settings'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await writeTables(page, { ...makePictureDay() });
  await page.setViewportSize({ width: 1240, height: 704 });
  await page.goto('about:blank');
  await page.goto(assay.page('dashboard.html#/'));
  await page.locator('.touch-panel').waitFor();
  await page.locator('.slipping').getByRole('listitem').first().waitFor();
  await shoot(page, 'today.webp');
  await page.goto(assay.page('dashboard.html#/pipeline'));
  await page.setViewportSize({ width: 1240, height: 640 });
  await page.locator('.board-card').first().waitFor();
  await shoot(page, 'pipeline.webp');
  await assay.context.close();
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
