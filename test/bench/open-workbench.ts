import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Icp } from '../../lib/model/icp.ts';
import type { Workbench } from './workbench.ts';

/** The profile everyone is held against in the bench: six criteria of the usual kinds. */
export const BENCH_ICP: Icp = {
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

/** The workbench's functions, called in a page it was put into. Not a promise: a proxy has every property, also `then`. */
export function workbenchOf(page: Page): Work {
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

/** Puts the workbench into a page, in front: of a page that was never brought there, the browser draws a frame a second. */
export async function layOutWorkbench(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(await bundleWorkbench());
}
