import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Assay, EXTENSION, launchAssay, welcomePage } from '../browser/launch.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import { FILTERS, SEGMENTS, SORTS, typedQueries } from './list-queries.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/** The address of the module a page gives to a worker. */
function workerAt(name: string): string {
  const file = readdirSync(path.join(EXTENSION, 'chunks')).find((each) => each.startsWith(`${name}-`));
  if (!file) throw new Error(`the build has no ${name}`);
  return `/chunks/${file}`;
}

const median = (sample: readonly number[]) => quantile(sample, 0.5);

/** The table over everyone, in the dashboard itself. */
async function benchTable(assay: Assay, people: number): Promise<BenchRow[]> {
  const page = await assay.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(assay.page('dashboard.html#/people'));
  await page.waitForSelector('[data-index="0"] a');
  await layOutWorkbench(page);
  const work = workbenchOf(page);
  const opened = [];
  for (let run = 0; run < 5; run++) opened.push(await work.openingTable());
  const sorted = await work.sortingTable([0, 1, 1, 0, 0]);
  const { beginnings } = typedQueries(people, 40);
  const typed = await work.typingInTable([...new Set(beginnings)].filter((text) => text.length > 1));
  await work.typingInTable(['']);
  const { longest, rows, blank } = await work.scrollingTable(400);
  return [
    makeRow('table, from its room asked for until rows stand', 'ms, median', median(opened), { most: 300 }),
    makeRow('table, from a click on a head until it is sorted', 'ms, worst', Math.max(...sorted), {
      most: 150,
    }),
    makeRow('table, from a letter typed until it is told whom it finds', 'ms, p95', quantile(typed, 0.95), {
      most: 50,
    }),
    makeRow('table, longest task while scrolling', 'ms', longest, { most: 50 }),
    makeRow('table, rows drawn', 'rows, most', rows, { most: 200 }),
    makeRow('table, frames of 400 without any name', 'frames', blank, {}),
  ];
}

/** Everyone found, sorted, filtered and counted, by the extension's own worker asked from a page of it. */
export async function benchList(profile: string, people: number): Promise<BenchRow[]> {
  const assay = await launchAssay({ profile });
  try {
    const page = await welcomePage(assay);
    await page.goto(assay.page('welcome.html'));
    await layOutWorkbench(page);
    const work = workbenchOf(page);
    const worker = workerAt('list-work');
    console.log(`Filling the extension's database with ${people} people …`);
    await work.fill('assay', people, BENCH_ICP);
    const made = await work.making(workerAt('long-work'));
    const opened = [];
    for (let run = 0; run < 5; run++) opened.push(await work.opening(worker, { text: 'an' }));
    const { beginnings, slips } = typedQueries(people, 200);
    const searched = await work.searching(worker, beginnings);
    const recall = await work.recalling(worker, slips);
    const sorted = await work.asking(worker, SORTS, 2_000);
    const filtered = await work.asking(worker, FILTERS, 2_000);
    const counted = await work.counting(worker, SEGMENTS);
    const raw = await work.readingIndex('assay', 3);
    const table = await benchTable(assay, people);
    return [
      makeRow(`the list made of ${people} rows, once`, 's', made / 1000, {}),
      makeRow('find, from opening until the first answer', 'ms, median', median(opened), { most: 300 }),
      makeRow(`find as you type, ${beginnings.length} texts`, 'ms, median', median(searched), {}),
      makeRow('find as you type, ranked', 'ms, p95', quantile(searched, 0.95), { most: 30 }),
      makeRow('found among the first eight, two slips in three words', '%', recall * 100, { least: 90 }),
      makeRow(
        'sort everyone',
        'ms, worst of first times',
        Math.max(...sorted.first),
        { most: 150 },
        median(raw),
      ),
      makeRow(
        'filter everyone',
        'ms, worst of first times',
        Math.max(...filtered.first),
        { most: 150 },
        median(raw),
      ),
      makeRow('count 20 segments, at first', 'ms', counted.first, {}),
      ...table,
      makeRow('count 20 segments, kept', 'ms, median', median(counted.later), { most: 5 }),
    ];
  } finally {
    await assay.context.close();
  }
}
