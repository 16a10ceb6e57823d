import { launchAssay, welcomePage } from '../browser/launch.ts';
import { type BenchRow, makeRow } from './bench-row.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/**
 * Everyone scored anew after a profile was edited, by the extension's own worker, while its dashboard is open and watched for
 * blocks. Beside it the same rows read and written back by the browser's raw API.
 */
export async function benchRescore(profile: string, people: number): Promise<BenchRow[]> {
  const assay = await launchAssay({ profile });
  try {
    const welcome = await welcomePage(assay);
    await welcome.goto(assay.page('dashboard.html#/people'));
    await layOutWorkbench(welcome);
    const work = workbenchOf(welcome);
    console.log(`Filling the extension's database with ${people} people …`);
    await work.fill('assay', people, BENCH_ICP);
    await work.editProfile('assay', BENCH_ICP);
    await welcome.reload();
    await layOutWorkbench(welcome);
    const { seconds, longestBlock } = await work.rescoring('assay');
    const raw = await work.rewriting('assay');
    return [
      makeRow(`score ${people} people anew, read and written`, 's', seconds, { mostRatio: 1.5 }, raw),
      makeRow('longest block of the page meanwhile', 'ms', longestBlock, { most: 50 }),
    ];
  } finally {
    await assay.context.close();
  }
}
