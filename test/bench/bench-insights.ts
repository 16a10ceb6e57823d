import { launchAssay, welcomePage } from '../browser/launch.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/** Periods chosen one after the other, each another than the one before. */
const PERIODS = [
  '30-days',
  'year',
  '7-days',
  'quarter',
  'all',
  '90-days',
  'year',
  '30-days',
  'all',
  '90-days',
];

/**
 * The insights room over everyone's history, inside the page: how long until its first numbers, until another period's, and the
 * longest time the page could not answer meanwhile. Beside the first the same entries taken over raw.
 */
export async function benchInsights(profile: string, people: number): Promise<BenchRow[]> {
  const assay = await launchAssay({ profile });
  try {
    const page = await welcomePage(assay);
    await page.goto(assay.page('dashboard.html#/settings'));
    await layOutWorkbench(page);
    const work = workbenchOf(page);
    console.log(`Filling the extension's database with the history of ${people} people …`);
    const entries = await work.fillHistories('assay', people, BENCH_ICP, new Date().toISOString());
    await page.reload();
    await layOutWorkbench(page);
    const raw = await work.readingEntries('assay');
    const { first, longestBlock } = await work.openingInsights();
    const chosen = await work.choosingPeriods(PERIODS);
    return [
      makeRow(
        `insights of ${people} people, ${entries} entries: first numbers`,
        'ms',
        first,
        { mostRatio: 2 },
        raw,
      ),
      makeRow('longest block of the page meanwhile', 'ms', longestBlock, { most: 50 }),
      makeRow('another period chosen', 'ms, p95', quantile(chosen.ms, 0.95), { most: 150 }),
      makeRow('longest block of the page at another period', 'ms', chosen.longestBlock, { most: 50 }),
    ];
  } finally {
    await assay.context.close();
  }
}
