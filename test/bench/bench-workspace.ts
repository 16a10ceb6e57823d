import { launchAssay, welcomePage } from '../browser/launch.ts';
import { benchList } from './bench-list.ts';
import { benchBoard, benchDay, benchInsights, benchTable } from './bench-rooms.ts';
import type { BenchRow } from './bench-row.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/** The workspace over people with a year of history each, a tenth of whom have a next step. */
export async function benchWorkspace(profile: string, people: number): Promise<BenchRow[]> {
  const assay = await launchAssay({ profile });
  try {
    const page = await welcomePage(assay);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(assay.page('dashboard.html#/settings'));
    await layOutWorkbench(page);
    const work = workbenchOf(page);
    console.log(`Filling the extension's database with the history of ${people} people …`);
    const filled = await work.fillHistories('assay', people, BENCH_ICP, new Date().toISOString());
    console.log(`${filled.entries} entries and ${filled.followUps} next steps`);
    const rows = await benchList(page, people);
    // As a user comes back to it: what filling it left in memory is gone.
    await page.reload();
    await layOutWorkbench(page);
    rows.push(...(await benchDay(page)));
    rows.push(...(await benchTable(page, people)));
    rows.push(...(await benchBoard(page)));
    rows.push(...(await benchInsights(page, filled.entries)));
    return rows;
  } finally {
    await assay.context.close();
  }
}
