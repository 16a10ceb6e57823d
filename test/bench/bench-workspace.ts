import type { Page } from '@playwright/test';
import { type Assay, launchAssay } from '../browser/launch.ts';
import { benchBackup } from './bench-backup.ts';
import { benchList } from './bench-list.ts';
import { benchBoard, benchDay, benchInsights, benchTable } from './bench-rooms.ts';
import type { BenchRow } from './bench-row.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/** Does something on the dashboard of a browser that is started for it. */
async function onDashboard<T>(profile: string, work: (page: Page, assay: Assay) => Promise<T>): Promise<T> {
  const assay = await launchAssay({ profile });
  try {
    const page = await assay.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(assay.page('dashboard.html#/settings'));
    await layOutWorkbench(page);
    return await work(page, assay);
  } finally {
    await assay.context.close();
  }
}

/** The workspace over people with a year of history each, a tenth of whom have a next step. */
export async function benchWorkspace(profile: string, people: number): Promise<BenchRow[]> {
  const { filled, listed } = await onDashboard(profile, async (page) => {
    console.log(`Filling the extension's database with the history of ${people} people …`);
    const now = new Date().toISOString();
    const written = await workbenchOf(page).fillHistories('assay', people, BENCH_ICP, now);
    console.log(`${written.entries} entries and ${written.followUps} next steps`);
    return { filled: written, listed: await benchList(page, people) };
  });
  // As a user comes back to it: what filling it left in memory, and to tidy up on the disk, is gone.
  return await onDashboard(profile, async (page, assay) => [
    ...listed,
    ...(await benchDay(page)),
    ...(await benchTable(page, people)),
    ...(await benchBoard(page)),
    ...(await benchInsights(page, filled.entries)),
    ...(await benchBackup(page, assay)),
  ]);
}
