import type { Assay } from '../browser/launch.ts';
import { launchAssay } from '../browser/launch.ts';
import { attachWorker } from '../browser/worker.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { SITE_LAYOUTS } from '../site/world.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';

const RUNS = 30;

/** Milliseconds the worker waited for each injection, the reader's and an empty function's turn about. */
async function injections(assay: Assay): Promise<{ ours: number[]; raw: number[] }> {
  const worker = await attachWorker(assay);
  return await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
    const target = { tabId: tab.id };
    const time = async (work) => { const start = performance.now(); await work(); return performance.now() - start; };
    const ours = [], raw = [];
    for (let run = 0; run < ${RUNS}; run++) {
      raw.push(await time(() => chrome.scripting.executeScript({ target, func: () => 1 })));
      ours.push(await time(() => chrome.scripting.executeScript({ target, files: ['/reader-profile.js'] })));
    }
    return { ours, raw };
  })()`);
}

/** Injecting the reader and reading a full profile, in each layout. */
export async function benchPages(profile: string): Promise<BenchRow[]> {
  const world = makeWorld({ seed: 3, people: 12 });
  const assay = await launchAssay({ profile });
  const rows: BenchRow[] = [];
  try {
    await routeSite(assay.context, world);
    const page = await assay.context.newPage();
    for (const layout of SITE_LAYOUTS) {
      const slug = encodeURIComponent(world.people[0]?.slug ?? '');
      await page.goto(`https://www.linkedin.com/in/${slug}/?layout=${layout}&scrolled=1`);
      const { ours, raw } = await injections(assay);
      rows.push(
        makeRow(
          `inject and read, ${layout}`,
          'ms, p95',
          quantile(ours, 0.95),
          { most: 50 },
          quantile(raw, 0.95),
        ),
      );
    }
  } finally {
    await assay.context.close();
  }
  return rows;
}
