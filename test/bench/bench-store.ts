import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Icp } from '../../lib/model/icp.ts';
import { launchBrowser } from '../browser/launch.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import type { Workbench } from './workbench.ts';

const TEXTS = [
  'ada',
  'ab',
  'abara',
  'chi',
  'dem',
  'elodie',
  'femi g',
  'gunes',
  'han',
  'ines',
  'jur',
  'juergen',
  'quay',
  'fourn',
  'ivan',
  'jans',
  'eze',
  'bo br',
  'dara c',
  'hana huang',
];

const ICP: Icp = {
  id: 'bench',
  name: 'Bench',
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  parts: { fit: 50, readiness: 30, engagement: 20 },
  borders: { cool: 40, warm: 60, hot: 80 },
  criteria: [
    {
      id: 'a',
      kind: 'must',
      weight: 8,
      prior: 0.3,
      field: 'seniority',
      values: ['director', 'vice-president', 'cxo'],
    },
    { id: 'b', kind: 'must', weight: 8, prior: 0.3, field: 'function', values: ['operations', 'purchasing'] },
    { id: 'c', kind: 'nice', weight: 6, prior: 0.3, field: 'size', values: ['201-500', '501-1000'] },
    { id: 'd', kind: 'nice', weight: 4, prior: 0.3, field: 'place', values: ['DK', 'FR'] },
    { id: 'e', kind: 'nice', weight: 3, prior: 0.3, field: 'keywords', values: ['harbour', 'cold chain'] },
    { id: 'f', kind: 'never', weight: 0, prior: 0.02, field: 'company', values: ['Quay 7'] },
  ],
};

async function bundleWorkbench(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('workbench.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('the workbench was not bundled');
  return chunk.code;
}

type Work = { [K in keyof Workbench]: (...args: Parameters<Workbench[K]>) => ReturnType<Workbench[K]> };

/** The workbench's functions, called in the page. */
function remote(page: Page): Work {
  return new Proxy({} as Work, {
    get:
      (_, verb) =>
      (...args: unknown[]) =>
        page.evaluate(
          ([name, sent]) =>
            (globalThis as unknown as { workbench: Record<string, (...a: unknown[]) => unknown> }).workbench[
              String(name)
            ]?.(...(sent as unknown[])),
          [verb, args],
        ),
  });
}

/** The store and the actions at full size, inside a page. */
export async function benchStore(profile: string, people: number): Promise<BenchRow[]> {
  const context = await launchBrowser({ profile, extension: false });
  try {
    await context.route(/^https?:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    const page = await context.newPage();
    await page.goto('https://bench.example/');
    await page.evaluate(await bundleWorkbench());
    const work = remote(page);
    console.log(`Filling a database with ${people} people …`);
    await work.fill('small', 1_000, ICP);
    await work.fill('large', people, ICP);
    const disk = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const small = await work.captures('small', 60, 200_000);
    const large = await work.captures('large', 60, 300_000);
    const found = await work.search('large', TEXTS);
    const shown = await work.table('large', 10);
    const counted = await work.counts('large', 20);
    const rate = await work.scoring('large', ICP);
    const file = await work.exporting('large');
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
      makeRow(
        'find as you type, ranked',
        'ms, p95',
        quantile(found.ours, 0.95),
        { most: 30 },
        quantile(found.raw, 0.95),
      ),
      makeRow('table, first 50 rows', 'ms, median', median(shown.ours), { most: 300 }, median(shown.raw)),
      makeRow('counts by stage', 'ms, median', median(counted.ours), { most: 5 }, median(counted.raw)),
      makeRow('criterion evaluations', 'a second', rate, { least: 1_000_000 }),
      makeRow(`export ${file.rows} rows`, 'ms', median(file.ours), { mostRatio: 2 }, median(file.raw)),
      makeRow('disk, a person with history', 'kB', disk / (people + 1_000) / 1000, { most: 2 }),
    ];
  } finally {
    await context.close();
  }
}
