import { launchBrowser } from '../browser/launch.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/** The store and the actions at full size, inside a page. */
export async function benchStore(profile: string, people: number): Promise<BenchRow[]> {
  const context = await launchBrowser({ profile, extension: false });
  try {
    await context.route(/^https?:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    const page = await context.newPage();
    await page.goto('https://bench.example/');
    await layOutWorkbench(page);
    const work = workbenchOf(page);
    console.log(`Filling a database with ${people} people …`);
    await work.fill('small', 1_000, BENCH_ICP);
    await work.fill('large', people, BENCH_ICP);
    const disk = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const small = await work.captures('small', 60, 200_000);
    const large = await work.captures('large', 60, 300_000);
    const counted = await work.counts('large', 20);
    const judged = await work.judging('large', BENCH_ICP);
    const file = await work.exporting('large', 'csv');
    const median = (sample: number[]) => quantile(sample, 0.5);
    return [
      makeRow('capture to durable', 'ms, median', median(large.ours), { mostRatio: 2 }, median(large.raw)),
      makeRow(
        'a capture among all beside one among 1,000',
        'ms, median',
        median(large.ours),
        { mostRatio: 1.3 },
        median(small.ours),
      ),
      makeRow('counts by stage', 'ms, median', median(counted.ours), { most: 5 }, median(counted.raw)),
      makeRow(
        'criterion evaluations, beside json-rules-engine',
        'a second',
        judged.ours,
        { least: 1_000_000 },
        judged.peer,
      ),
      makeRow(`export ${file.rows} rows`, 'ms', median(file.ours), { mostRatio: 2 }, median(file.raw)),
      makeRow('disk, a person with history', 'kB', disk / (people + 1_000) / 1000, { most: 2 }),
    ];
  } finally {
    await context.close();
  }
}
