import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from '../browser/launch.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import { FILTERS, SEGMENTS, SORTS, typedQueries } from './list-queries.ts';
import { workbenchOf } from './open-workbench.ts';

/** The address of the module a page gives to a worker. */
function workerAt(name: string): string {
  const file = readdirSync(path.join(EXTENSION, 'chunks')).find((each) => each.startsWith(`${name}-`));
  if (!file) throw new Error(`the build has no ${name}`);
  return `/chunks/${file}`;
}

const median = (sample: readonly number[]) => quantile(sample, 0.5);

/** Everyone found, sorted, filtered and counted, by the extension's own worker asked from a page of it. */
export async function benchList(page: Page, people: number): Promise<BenchRow[]> {
  const work = workbenchOf(page);
  const worker = workerAt('list-work');
  const made = await work.making(workerAt('long-work'));
  const opened = [];
  for (let run = 0; run < 5; run++) opened.push(await work.opening(worker, { text: 'an' }));
  const { beginnings, slips } = typedQueries(people, 200);
  const searched = await work.searching(worker, beginnings);
  const recall = await work.recalling(worker, slips);
  const sorted = await work.asking(worker, SORTS, 2_000);
  const filtered = await work.asking(worker, FILTERS, 2_000);
  const counted = await work.counting(worker, SEGMENTS);
  const raw = median(await work.readingIndex('assay', 3));
  const worst = 'ms, worst of first times';
  return [
    makeRow(`the list made of ${people} rows, once`, 's', made / 1000, {}),
    makeRow('find, from opening until the first answer', 'ms, median', median(opened), { most: 300 }),
    makeRow(`find as you type, ${beginnings.length} texts`, 'ms, median', median(searched), {}),
    makeRow('find as you type, ranked', 'ms, p95', quantile(searched, 0.95), { most: 30 }),
    makeRow('found among the first eight, two slips in three words', '%', recall * 100, { least: 90 }),
    makeRow('sort everyone', worst, Math.max(...sorted.first), { most: 150 }, raw),
    makeRow('filter everyone', worst, Math.max(...filtered.first), { most: 150 }, raw),
    makeRow('count 20 segments, at first', 'ms', counted.first, {}),
    makeRow('count 20 segments, kept', 'ms, median', median(counted.later), { most: 5 }),
  ];
}
